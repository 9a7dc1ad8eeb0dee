package london.dsco.review.cycle;

import static java.time.temporal.ChronoUnit.YEARS;
import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Annual reviews under the Children and Families Act 2014 s44 and the SEND Regulations 2014 (SI
 * 2014/1530) regs 18 to 22, with the SEND Code of Practice 2015. Weeks are seven days, months
 * follow the corresponding-date rule, and no date moves for a weekend or holiday.
 */
final class SendRegulations2014 implements CycleRules {

    private static final int CYCLE_MONTHS = 12;
    private static final int TARGET_MONTHS = 10;
    private static final int NOTICE_DAYS = 14;
    private static final int REPORT_DAYS = 14;
    private static final int DECISION_DAYS = 28;
    private static final int FINAL_PLAN_DAYS = 84;
    private static final int CONSIDER_FROM_MONTHS = 3;
    private static final int CONSIDER_BY_MONTHS = 6;
    private static final int SCHOOL_AGE = 5;

    private static final String TWELVE_MONTHS = "Children and Families Act 2014, s 44(1)";

    private static final Map<String, String> CITATIONS =
            Map.ofEntries(
                    entry("startsOn", TWELVE_MONTHS),
                    entry("dueBy", TWELVE_MONTHS + "; SEND Code of Practice, 9.169"),
                    entry(
                            "meetBy",
                            "SEND Regulations 2014, reg 20(10); SEND Code of Practice, 9.169"),
                    entry("targetOn", "Practice: ten months, so that the decision falls in time"),
                    entry("inviteBy", "SEND Regulations 2014, reg 20(3)"),
                    entry("adviceDueBy", "SEND Regulations 2014, reg 20(4)"),
                    entry(
                            "reportDueBy",
                            "SEND Regulations 2014, reg 20(7); SEND Code of Practice, 9.176"),
                    entry(
                            "decisionDueBy",
                            "SEND Regulations 2014, reg 20(10); SEND Code of Practice, 9.169"),
                    entry(
                            "finalPlanDueBy",
                            "SEND Regulations 2014, reg 22; R (L, M and P) v Devon CC"
                                    + " [2022] EWHC 493 (Admin)"),
                    entry("phaseTransferBy", "SEND Regulations 2014, reg 18"),
                    entry("considerFrom", "SEND Code of Practice, 9.178"),
                    entry("considerBy", "SEND Code of Practice, 9.178"));

    @Override
    public String version() {
        return "SENDR-2014";
    }

    @Override
    public LocalDate effectiveFrom() {
        return LocalDate.of(2014, 9, 1);
    }

    @Override
    public Map<String, String> citations() {
        return CITATIONS;
    }

    @Override
    public LocalDate dueBy(LocalDate startsOn) {
        return CalendarMonths.lastDayStartingWith(startsOn, CYCLE_MONTHS);
    }

    @Override
    public Cycle datesOf(CycleFacts facts, LocalDate today) {
        LocalDate startsOn = facts.startsOn();
        LocalDate dueBy = dueBy(startsOn);
        LocalDate meetBy = dueBy.minusDays(DECISION_DAYS);
        Optional<LocalDate> meeting = Optional.ofNullable(facts.meetingOn());
        LocalDate twoWeeksBefore = meeting.orElse(meetBy).minusDays(NOTICE_DAYS);
        boolean underFive = underFive(facts.dateOfBirth(), today);
        return new Cycle(
                version(),
                startsOn,
                startsOn.plusMonths(TARGET_MONTHS),
                meetBy,
                dueBy,
                twoWeeksBefore,
                twoWeeksBefore,
                meeting.map(on -> on.plusDays(REPORT_DAYS)).orElse(null),
                meeting.map(on -> earlier(on.plusDays(DECISION_DAYS), dueBy)).orElse(dueBy),
                meeting.map(on -> on.plusDays(FINAL_PLAN_DAYS)).orElse(null),
                PhaseTransfers.next(facts, dueBy, today),
                underFive ? startsOn.plusMonths(CONSIDER_FROM_MONTHS) : null,
                underFive ? startsOn.plusMonths(CONSIDER_BY_MONTHS) : null);
    }

    /**
     * The hard limit is the end of the twelve months. A phase transfer sets an earlier one when the
     * last review came before the academic year of the transfer; a review inside that year was
     * itself the transfer's review.
     */
    @Override
    public MeetingDecision mayMeetOn(LocalDate meetingOn, CycleFacts facts, LocalDate today) {
        LocalDate startsOn = facts.startsOn();
        if (meetingOn.isBefore(startsOn)) {
            return new MeetingDecision.TooEarly(startsOn, CITATIONS.get("startsOn"));
        }
        LocalDate dueBy = dueBy(startsOn);
        Optional<PhaseTransfer> transfer =
                PhaseTransfers.next(facts, dueBy, today)
                        .filter(next -> next.academicYear().beginsAfter(startsOn))
                        .filter(next -> next.lastDay().isBefore(dueBy));
        LocalDate limit = transfer.map(PhaseTransfer::lastDay).orElse(dueBy);
        return meetingOn.isAfter(limit)
                ? new MeetingDecision.TooLate(
                        limit, transfer.map(PhaseTransfer::citation).orElse(CITATIONS.get("dueBy")))
                : new MeetingDecision.Allowed();
    }

    private static boolean underFive(LocalDate dateOfBirth, LocalDate today) {
        return dateOfBirth != null && YEARS.between(dateOfBirth, today) < SCHOOL_AGE;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
