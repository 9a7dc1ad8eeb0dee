package london.dsco.advice.performance;

import java.time.LocalDate;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.request.RequestFigure;
import london.dsco.grading.Grade;

/** What measures ask of one piece of advice: each a predicate, and nothing that is published. */
final class CountingRules {

    private CountingRules() {}

    static boolean isOnTime(RequestFigure figure) {
        return figure.dispatchedOn() != null && figure.met() == ClockState.MET;
    }

    static boolean isGoodOrBetter(RequestFigure figure) {
        return figure.grade() == Grade.GOOD || figure.grade() == Grade.OUTSTANDING;
    }

    static boolean isOfConsultedAuthor(RequestFigure figure) {
        return figure.authorConsultedOn() != null && figure.grade() != null;
    }

    static boolean isBeforeConsultation(RequestFigure figure) {
        return figure.dispatchedOn().isBefore(figure.authorConsultedOn());
    }

    static boolean neededAReminder(RequestFigure figure) {
        return figure.remindedOn() != null || !isByReminderDay(figure.dispatchedOn(), figure);
    }

    static boolean isConsultedInTime(RequestFigure figure) {
        LocalDate heldOn = figure.consulted().heldOn();
        return heldOn != null && !heldOn.isAfter(figure.dispatchedOn());
    }

    /**
     * @param date London date; null for never
     */
    static boolean isByReminderDay(LocalDate date, RequestFigure figure) {
        return date != null && !date.isAfter(figure.clock().remindOn());
    }
}
