package london.dsco.review.cycle;

import static java.time.temporal.ChronoUnit.YEARS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Annual reviews under the Children and Families Act 2014 s44 and the SEND Regulations 2014 (SI
 * 2014/1530) regs 18 to 22, with the SEND Code of Practice 2015. Weeks are seven days, months
 * follow the corresponding-date rule, and no date moves for a weekend or holiday.
 */
final class SendRegulations2014 implements CycleRules {

    private static final int CYCLE_MONTHS = 12;
    private static final int AFTER_TRANSFER_MONTHS = 3;
    private static final int TARGET_MONTHS = 10;
    private static final int NOTICE_DAYS = 14;
    private static final int REPORT_DAYS = 14;
    private static final int DECISION_DAYS = 28;
    private static final int FINAL_PLAN_DAYS = 56;
    private static final int CONSIDER_FROM_MONTHS = 3;
    private static final int CONSIDER_BY_MONTHS = 6;
    private static final int SCHOOL_AGE = 5;

    /** A day after which no meeting is in time. */
    private record Limit(LocalDate lastDay, String citation) {}

    @Override
    public String version() {
        return "SENDR-2014";
    }

    @Override
    public LocalDate effectiveFrom() {
        return LocalDate.of(2014, 9, 1);
    }

    @Override
    public LocalDate dueBy(LocalDate startsOn) {
        return CalendarMonths.lastDayStartingWith(startsOn, CYCLE_MONTHS);
    }

    /**
     * Returns the later of the end of the twelve months and the end of the three months beginning
     * with the transfer: reg 15(5).
     */
    @Override
    public LocalDate dueBy(LocalDate startsOn, LocalDate transferredOn) {
        LocalDate ordinary = dueBy(startsOn);
        if (transferredOn == null) {
            return ordinary;
        }
        LocalDate afterTransfer =
                CalendarMonths.lastDayStartingWith(transferredOn, AFTER_TRANSFER_MONTHS);
        return afterTransfer.isAfter(ordinary) ? afterTransfer : ordinary;
    }

    private LocalDate dueBy(CycleFacts facts) {
        return dueBy(facts.startsOn(), facts.transferredOn());
    }

    @Override
    public Cycle datesOf(CycleFacts facts, LocalDate today) {
        LocalDate startsOn = facts.startsOn();
        LocalDate dueBy = dueBy(facts);
        String endOfCycle = endOfCycle(facts);
        PhaseTransfers transfers = PhaseTransfers.of(facts, dueBy, today);
        Optional<PhaseTransfer> transfer = transfers.next();
        Optional<PhaseTransfer> possible = transfers.unconfirmed();
        LocalDate meetBy = meetBy(startsOn, dueBy, transfer);
        LocalDate lastMeetingOn = limits(startsOn, dueBy, endOfCycle, transfer).get(0).lastDay();
        Optional<LocalDate> meeting = facts.meeting();
        LocalDate twoWeeksBefore = meeting.orElse(meetBy).minusDays(NOTICE_DAYS);
        LocalDate decisionDueBy =
                meeting.map(on -> earlier(on.plusDays(DECISION_DAYS), dueBy)).orElse(dueBy);
        LocalDate finalPlanDueBy = finalPlanDueBy(facts, decisionDueBy);
        LocalDate considerFrom = consider(facts, CONSIDER_FROM_MONTHS, today);
        LocalDate considerBy = consider(facts, CONSIDER_BY_MONTHS, today);
        return new Cycle(
                version(),
                startsOn,
                targetOn(facts, meetBy),
                meetBy,
                dueBy,
                twoWeeksBefore,
                twoWeeksBefore,
                meeting.map(on -> on.plusDays(REPORT_DAYS)).orElse(null),
                decisionDueBy,
                finalPlanDueBy,
                transfer,
                transfers.ageIsUnknown() || possible.isPresent(),
                possible,
                meeting.isPresent() ? null : lastMeetingOn,
                facts.acceptedLate() || meeting.filter(on -> on.isAfter(lastMeetingOn)).isPresent(),
                considerFrom,
                considerBy,
                facts.releaseToReview().orElse(null),
                new Citations(facts.schooling().notInSchool(), endOfCycle)
                        .transfer(transfer)
                        .possibleTransfer(possible)
                        .meetingBefore(
                                transfer.filter(next -> !meetBy.equals(beforeTheDecision(dueBy))))
                        .reportOf(meeting)
                        .finalPlan(finalPlanDueBy)
                        .considered(considerFrom, considerBy)
                        .release(facts.releaseToReview())
                        .byName());
    }

    /**
     * Returns whether a meeting may be on a day. A day before the cycle is refused. So is a day
     * after a limit that can still be kept. The limits are the end of the twelve months, and the
     * last day from which the representations of reg 22 end before a phase transfer. Once a limit
     * has passed, the duty continues and the meeting is late.
     */
    @Override
    public MeetingDecision mayMeetOn(LocalDate meetingOn, CycleFacts facts, LocalDate today) {
        LocalDate startsOn = facts.startsOn();
        if (meetingOn.isBefore(startsOn)) {
            return new MeetingDecision.TooEarly(startsOn, Citations.TWELVE_MONTHS);
        }
        LocalDate dueBy = dueBy(facts);
        List<Limit> missed =
                limits(
                                startsOn,
                                dueBy,
                                endOfCycle(facts),
                                PhaseTransfers.of(facts, dueBy, today).next())
                        .stream()
                        .filter(limit -> meetingOn.isAfter(limit.lastDay()))
                        .toList();
        Optional<MeetingDecision> refused =
                missed.stream()
                        .filter(limit -> !today.isAfter(limit.lastDay()))
                        .findFirst()
                        .map(
                                limit ->
                                        new MeetingDecision.TooLate(
                                                limit.lastDay(), limit.citation()));
        Optional<MeetingDecision> late =
                missed.stream()
                        .findFirst()
                        .map(
                                limit ->
                                        new MeetingDecision.AfterLimit(
                                                limit.lastDay(), limit.citation()));
        return refused.or(() -> late).orElseGet(MeetingDecision.Allowed::new);
    }

    /**
     * Returns every limit for a meeting, the earliest first. A transfer before the start of the
     * cycle sets no limit, because it could never be kept.
     */
    private static List<Limit> limits(
            LocalDate startsOn,
            LocalDate dueBy,
            String endOfCycle,
            Optional<PhaseTransfer> transfer) {
        List<Limit> limits = new ArrayList<>();
        limits.add(new Limit(dueBy, endOfCycle));
        transfer.filter(next -> !next.lastMeetingOn().isBefore(startsOn))
                .map(
                        next ->
                                new Limit(
                                        next.lastMeetingOn(),
                                        next.citation() + Citations.REPRESENTATIONS))
                .ifPresent(limits::add);
        limits.sort(Comparator.comparing(Limit::lastDay));
        return limits;
    }

    /** Returns what ends the cycle: the twelve months, or the three after a transfer. */
    private String endOfCycle(CycleFacts facts) {
        return dueBy(facts).isAfter(dueBy(facts.startsOn()))
                ? Citations.AFTER_TRANSFER
                : Citations.END_OF_CYCLE;
    }

    /**
     * Returns the target date: ten months, or earlier if there is less time; from a release on, at
     * once.
     */
    private static LocalDate targetOn(CycleFacts facts, LocalDate meetBy) {
        LocalDate usual = earlier(facts.startsOn().plusMonths(TARGET_MONTHS), meetBy);
        return facts.releaseToReview().map(release -> earlier(release, usual)).orElse(usual);
    }

    /**
     * Returns the last day for a meeting after which the decision is still inside the twelve
     * months, and the final plan is before the deadline of a transfer in the cycle.
     */
    private static LocalDate meetBy(
            LocalDate startsOn, LocalDate dueBy, Optional<PhaseTransfer> transfer) {
        LocalDate ordinary = beforeTheDecision(dueBy);
        return transfer.filter(next -> next.fallsWithin(startsOn, dueBy))
                .map(next -> earlier(next.meetBy(), ordinary))
                .orElse(ordinary);
    }

    private static LocalDate beforeTheDecision(LocalDate dueBy) {
        return dueBy.minusDays(DECISION_DAYS);
    }

    /**
     * Returns the last day for the final plan: eight weeks from the notice, counted from its last
     * day if it was late. Before the decision, it is the latest day that a decision to amend would
     * leave.
     */
    private static LocalDate finalPlanDueBy(CycleFacts facts, LocalDate decisionDueBy) {
        LocalDate latest = decisionDueBy.plusDays(FINAL_PLAN_DAYS);
        if (facts.notice() == null) {
            return facts.meeting().map(on -> latest).orElse(null);
        }
        return facts.notice().toAmend()
                ? earlier(facts.notice().sentOn().plusDays(FINAL_PLAN_DAYS), latest)
                : null;
    }

    /**
     * Returns the date to consider a review of a child under five; null unless the child is under
     * five both today and on that date.
     */
    private static LocalDate consider(CycleFacts facts, int months, LocalDate today) {
        LocalDate date = facts.startsOn().plusMonths(months);
        return underFive(facts.dateOfBirth(), today) && underFive(facts.dateOfBirth(), date)
                ? date
                : null;
    }

    private static boolean underFive(LocalDate dateOfBirth, LocalDate on) {
        return dateOfBirth != null && YEARS.between(dateOfBirth, on) < SCHOOL_AGE;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
