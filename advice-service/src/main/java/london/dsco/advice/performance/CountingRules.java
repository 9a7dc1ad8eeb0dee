package london.dsco.advice.performance;

import java.time.LocalDate;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.request.RequestFigure;
import london.dsco.grading.Grade;

/**
 * What measures ask of one piece of advice: each a predicate, and nothing that is published. Dates
 * are London's, whole days, and a day that is a limit is still in time.
 *
 * <p>The reminder at four weeks and the consultation for every author are network practice; the
 * grade is computed by the audit template. No law asks for them.
 */
final class CountingRules {

    private static final int COMPLEX = 3;
    private static final int SCHOOL_AGE = 5;

    private CountingRules() {}

    /**
     * Whether it was sent by its due day: six weeks after receipt (SEND Regulations 2014 reg 8(1);
     * SEND Code of Practice 9.52). An exception under reg 8(2) does not make it so.
     */
    static boolean isOnTime(RequestFigure figure) {
        return figure.dispatchedOn() != null && figure.met() == ClockState.MET;
    }

    /** Whether it was graded, and Good or Outstanding. */
    static boolean isGoodOrBetter(RequestFigure figure) {
        return figure.grade() == Grade.GOOD || figure.grade() == Grade.OUTSTANDING;
    }

    /** Whether it was graded, and its author has been consulted about any advice. */
    static boolean isOfConsultedAuthor(RequestFigure figure) {
        return figure.authorConsultedOn() != null && figure.grade() != null;
    }

    /**
     * Whether it was sent before the day of its author's first consultation.
     *
     * @param figure of advice that was sent, by an author who has been consulted
     */
    static boolean isBeforeConsultation(RequestFigure figure) {
        return figure.dispatchedOn().isBefore(figure.authorConsultedOn());
    }

    /** Whether it was reminded of, or should have been: it was not sent by the 28th day. */
    static boolean neededAReminder(RequestFigure figure) {
        return figure.remindedOn() != null || !isByReminderDay(figure.dispatchedOn(), figure);
    }

    /**
     * Whether a consultation about it was held by the day on which it was sent.
     *
     * @param figure of advice that was sent
     */
    static boolean isConsultedInTime(RequestFigure figure) {
        LocalDate heldOn = figure.consulted().heldOn();
        return heldOn != null && !heldOn.isAfter(figure.dispatchedOn());
    }

    /** Whether its level of need is one of the two highest, which ask for a social worker. */
    static boolean isOfComplexNeeds(RequestFigure figure) {
        Integer level = figure.circumstances().levelOfNeed();
        return level != null && level >= COMPLEX;
    }

    /** Whether it is the first about its child, who was under five when it was asked for. */
    static boolean isFirstAskedUnderFive(RequestFigure figure) {
        Integer age = figure.circumstances().firstAskedAtAge();
        return age != null && age < SCHOOL_AGE;
    }

    /**
     * Whether a day is at the latest the 28th after receipt.
     *
     * @param date London date; null for never
     */
    static boolean isByReminderDay(LocalDate date, RequestFigure figure) {
        return date != null && !date.isAfter(figure.clock().remindOn());
    }
}
