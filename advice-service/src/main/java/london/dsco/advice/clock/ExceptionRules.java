package london.dsco.advice.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import london.dsco.advice.clock.ExceptionClaim.Affected;
import london.dsco.advice.clock.ExceptionDecision.Allowed;
import london.dsco.advice.clock.ExceptionDecision.Reason;
import london.dsco.advice.clock.ExceptionDecision.Refused;

/**
 * Whether a claim makes out a ground of SI 2014/1530 reg 8(2). The "6-week period" is the 42 days
 * from the day after receipt to the due day, both included. An accepted exception excuses; it moves
 * no date.
 */
public final class ExceptionRules {

    private ExceptionRules() {}

    /**
     * @param today the London date on which the claim is made; the law excuses for what has
     *     happened
     */
    public static ExceptionDecision decide(
            AdviceClock clock, ExceptionClaim claim, LocalDate today) {
        if (claim.impracticality() == null || claim.impracticality().isBlank()) {
            return new Refused(Reason.IMPRACTICALITY_NOT_STATED);
        }
        return switch (claim.ground()) {
            case EXCEPTIONAL_CIRCUMSTANCES -> circumstances(clock, claim, today);
            case ABSENT_FROM_AREA -> absence(clock, claim, today);
            case MISSED_APPOINTMENT -> appointment(clock, claim, today);
        };
    }

    /** Reg 8(2)(a). An end not yet known means the circumstances go on. */
    private static ExceptionDecision circumstances(
            AdviceClock clock, ExceptionClaim claim, LocalDate today) {
        Reason wrong = wrongDates(claim, today);
        if (wrong != null) {
            return new Refused(wrong);
        }
        LocalDate endsOn = claim.endsOn() == null ? LocalDate.MAX : claim.endsOn();
        boolean touches =
                !claim.startsOn().isAfter(clock.dueOn()) && endsOn.isAfter(clock.receivedOn());
        return touches ? new Allowed(claim.ground()) : new Refused(Reason.OUTSIDE_SIX_WEEKS);
    }

    /**
     * Reg 8(2)(b): the part of the absence inside the six weeks must itself last four weeks. An
     * absence that goes on, or is planned to, counts up to today.
     */
    private static ExceptionDecision absence(
            AdviceClock clock, ExceptionClaim claim, LocalDate today) {
        Reason wrong = wrongDates(claim, today);
        if (wrong != null) {
            return new Refused(wrong);
        }
        LocalDate first = later(claim.startsOn(), clock.receivedOn().plusDays(1));
        LocalDate end = claim.endsOn() == null ? today : earlier(claim.endsOn(), today);
        LocalDate last = earlier(end, clock.dueOn());
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days <= 0) {
            return new Refused(Reason.OUTSIDE_SIX_WEEKS);
        }
        return days >= clock.rules().leastAbsenceDays()
                ? new Allowed(claim.ground())
                : new Refused(Reason.ABSENCE_TOO_SHORT);
    }

    /** Reg 8(2)(c). */
    private static ExceptionDecision appointment(
            AdviceClock clock, ExceptionClaim claim, LocalDate today) {
        if (claim.affects() == Affected.PARENT) {
            return new Refused(Reason.PARENT_HAS_NO_APPOINTMENT);
        }
        LocalDate day = claim.appointmentOn();
        if (day == null) {
            return new Refused(Reason.APPOINTMENT_MISSING);
        }
        if (day.isAfter(today)) {
            return new Refused(Reason.APPOINTMENT_NOT_YET_HELD);
        }
        boolean inside = day.isAfter(clock.receivedOn()) && !day.isAfter(clock.dueOn());
        return inside
                ? new Allowed(claim.ground())
                : new Refused(Reason.APPOINTMENT_OUTSIDE_SIX_WEEKS);
    }

    private static Reason wrongDates(ExceptionClaim claim, LocalDate today) {
        if (claim.startsOn() == null) {
            return Reason.DATES_MISSING;
        }
        if (claim.startsOn().isAfter(today)) {
            return Reason.NOT_YET_HAPPENED;
        }
        return claim.endsOn() != null && claim.endsOn().isBefore(claim.startsOn())
                ? Reason.DATES_REVERSED
                : null;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
