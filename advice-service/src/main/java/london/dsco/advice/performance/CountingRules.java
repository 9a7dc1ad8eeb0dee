package london.dsco.advice.performance;

import java.time.LocalDate;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.request.RequestFigure;
import london.dsco.grading.Grade;

/**
 * The conditions that measures apply to one piece of advice. Each is a predicate; none is
 * published. Dates are whole London days, and the last day of a limit is still in time.
 *
 * <p>The reminder at four weeks and the consultation for every author are network practice. The
 * audit template computes the grade. No law requires any of these.
 */
final class CountingRules {

    private static final int COMPLEX = 3;
    private static final int SCHOOL_AGE = 5;

    private CountingRules() {}

    /**
     * Returns whether it was sent by its due day: six weeks after receipt (SEND Regulations 2014
     * reg 8(1); SEND Code of Practice 9.52). An exception under reg 8(2) does not make it on time.
     */
    static boolean isOnTime(RequestFigure figure) {
        return figure.dispatchedOn() != null && figure.met() == ClockState.MET;
    }

    /** Returns whether it was graded Good or Outstanding. */
    static boolean isGoodOrBetter(RequestFigure figure) {
        return figure.grade() == Grade.GOOD || figure.grade() == Grade.OUTSTANDING;
    }

    /** Returns whether it was graded and its author has ever been consulted. */
    static boolean isOfConsultedAuthor(RequestFigure figure) {
        return figure.authorConsultedOn() != null && figure.grade() != null;
    }

    /**
     * Returns whether it was sent before the day of its author's first consultation.
     *
     * @param figure sent advice by an author who has been consulted
     */
    static boolean isBeforeConsultation(RequestFigure figure) {
        return figure.dispatchedOn().isBefore(figure.authorConsultedOn());
    }

    /** Returns whether a reminder was due, sent or not: the advice was not sent by the 28th day. */
    static boolean neededAReminder(RequestFigure figure) {
        return figure.remindedOn() != null || !isByReminderDay(figure.dispatchedOn(), figure);
    }

    /**
     * Returns whether a consultation about it was held by the day on which it was sent.
     *
     * @param figure sent advice
     */
    static boolean isConsultedInTime(RequestFigure figure) {
        LocalDate heldOn = figure.consulted().heldOn();
        return heldOn != null && !heldOn.isAfter(figure.dispatchedOn());
    }

    /**
     * Returns whether its level of need is one of the two highest, which require a social worker.
     */
    static boolean isOfComplexNeeds(RequestFigure figure) {
        Integer level = figure.circumstances().levelOfNeed();
        return level != null && level >= COMPLEX;
    }

    /**
     * Returns whether it is the first advice about its child, who was under five at the request.
     */
    static boolean isFirstAskedUnderFive(RequestFigure figure) {
        Integer age = figure.circumstances().firstAskedAtAge();
        return age != null && age < SCHOOL_AGE;
    }

    /**
     * Returns whether a day is no later than the 28th after receipt.
     *
     * @param date London date; null for never
     */
    static boolean isByReminderDay(LocalDate date, RequestFigure figure) {
        return date != null && !date.isAfter(figure.clock().remindOn());
    }
}
