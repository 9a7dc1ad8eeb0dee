package london.dsco.advice.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import london.dsco.advice.clock.LatenessDecision.Allowed;
import london.dsco.advice.clock.LatenessDecision.Reason;
import london.dsco.advice.clock.LatenessDecision.Refused;
import london.dsco.advice.clock.LatenessGrounds.Affected;

/**
 * Whether a claim establishes a ground of SEND Regulations 2014 reg 8(2), which the Code of
 * Practice 9.42 applies to the authority's own social care. The "6-week period" is the 42 days from
 * the day after receipt to the due day, both included. A claim that is allowed moves no date, and
 * counts only once it is {@linkplain LatenessApprovalRules approved}.
 */
public final class LatenessRules {

    private final AdviceClock clock;
    private final LocalDate dateOfBirth;
    private final LatenessGrounds claim;
    private final LocalDate today;

    private LatenessRules(
            AdviceClock clock, LocalDate dateOfBirth, LatenessGrounds claim, LocalDate today) {
        this.clock = clock;
        this.dateOfBirth = dateOfBirth;
        this.claim = claim;
        this.today = today;
    }

    /**
     * @param dateOfBirth of the person the advice is about
     * @param claim with at least a ground and the person affected
     * @param today the London date of the claim; the law excuses only what has already happened
     */
    public static LatenessDecision decide(
            AdviceClock clock, LocalDate dateOfBirth, LatenessGrounds claim, LocalDate today) {
        Reason wrong = new LatenessRules(clock, dateOfBirth, claim, today).wrong();
        String citation = claim.ground().citation(clock.legalBasis());
        return wrong == null ? new Allowed(claim.ground(), citation) : new Refused(wrong, citation);
    }

    private Reason wrong() {
        if (isBlank(claim.rationale())) {
            return Reason.RATIONALE_MISSING;
        }
        if (isBlank(claim.evidence())) {
            return Reason.EVIDENCE_MISSING;
        }
        return switch (claim.ground()) {
            case EXCEPTIONAL_CIRCUMSTANCES -> wrongCircumstances();
            case ABSENT_FROM_AREA -> wrongAbsence();
            case MISSED_APPOINTMENT -> wrongAppointment();
        };
    }

    /**
     * Checks limb (a). Circumstances without a last day are still going on. The law speaks of "the
     * child's parent", so a parent's circumstances count only if they fall on at least one day of
     * the six weeks on which the person is still a child.
     */
    private Reason wrongCircumstances() {
        Reason wrong = wrongDates();
        if (wrong != null) {
            return wrong;
        }
        LocalDate first = later(claim.from(), clock.firstDay());
        LocalDate last = claim.to() == null ? clock.dueOn() : earlier(claim.to(), clock.dueOn());
        if (first.isAfter(last)) {
            return Reason.OUTSIDE_SIX_WEEKS;
        }
        return claim.affects() == Affected.PARENT
                        && !CompulsorySchoolAge.includes(dateOfBirth, first)
                ? Reason.PARENT_OF_A_YOUNG_PERSON
                : null;
    }

    /**
     * Checks limb (b). The part of the absence inside the six weeks must itself last four weeks.
     * The absence must have begun. A last day in the future counts as stated, because the approver
     * sees the proof; without a last day, the absence counts up to today.
     */
    private Reason wrongAbsence() {
        Reason wrong = wrongDates();
        if (wrong != null) {
            return wrong;
        }
        LocalDate first = later(claim.from(), clock.firstDay());
        LocalDate end = claim.to() == null ? today : claim.to();
        LocalDate last = earlier(end, clock.dueOn());
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days <= 0) {
            return Reason.OUTSIDE_SIX_WEEKS;
        }
        return days < clock.rules().leastAbsenceDays() ? Reason.ABSENCE_TOO_SHORT : null;
    }

    /** Checks limb (c). */
    private Reason wrongAppointment() {
        if (claim.affects() == Affected.PARENT) {
            return Reason.PARENT_HAS_NO_APPOINTMENT;
        }
        if (claim.appointmentFor() == null) {
            return Reason.APPOINTMENT_NOT_FOR_A_TEST;
        }
        LocalDate day = claim.appointmentOn();
        if (day == null) {
            return Reason.APPOINTMENT_DAY_MISSING;
        }
        if (day.isAfter(today)) {
            return Reason.APPOINTMENT_NOT_YET_HELD;
        }
        boolean inside = !day.isBefore(clock.firstDay()) && !day.isAfter(clock.dueOn());
        return inside ? null : Reason.APPOINTMENT_OUTSIDE_SIX_WEEKS;
    }

    private Reason wrongDates() {
        if (claim.from() == null) {
            return Reason.DATES_MISSING;
        }
        if (claim.from().isAfter(today)) {
            return Reason.NOT_YET_HAPPENED;
        }
        return claim.to() != null && claim.to().isBefore(claim.from())
                ? Reason.DATES_REVERSED
                : null;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
