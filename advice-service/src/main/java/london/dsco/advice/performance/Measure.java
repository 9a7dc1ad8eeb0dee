package london.dsco.advice.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.request.RequestFigure;
import london.dsco.advice.template.Grade;

/**
 * A share that is published: what is counted, of what. Nothing else computes it. The network's
 * measures of the same things have the same formulas and words.
 */
public enum Measure {
    ON_TIME(
            "Advice dispatched on or before the day it was due: 42 days after the day of receipt, of"
                    + " all advice dispatched. An exception does not count.",
            figure -> figure.met() == ClockState.MET,
            figure -> true),
    ON_TIME_OR_EXCUSED(
            "Advice dispatched on or before the day it was due, and advice that was late when an"
                    + " exception under regulation 8(2) or Code of Practice 9.42 was approved, of all"
                    + " advice dispatched. The network's figure with exceptions counts in this way.",
            figure -> figure.met() != ClockState.MET_LATE,
            figure -> true),
    ON_TIME_LEAVING_OUT_EXCUSED(
            "Advice dispatched on or before the day it was due, of the advice dispatched that has no"
                    + " approved exception, late or not. The national 20-week figure leaves exceptions"
                    + " out in this way.",
            figure -> figure.met() == ClockState.MET,
            figure -> !figure.excused()),
    GOOD_OR_BETTER(
            "Advice whose last audit before dispatch graded it Good or Outstanding, of all advice"
                    + " dispatched.",
            figure -> figure.grade() == Grade.GOOD || figure.grade() == Grade.OUTSTANDING,
            figure -> true),
    REMINDED_IN_TIME(
            "Advice whose reminder was sent by the 28th day after receipt, or that was dispatched by"
                    + " then, of all advice dispatched. A reminder sent later does not count.",
            figure ->
                    isByReminderDay(figure.remindedOn(), figure)
                            || isByReminderDay(figure.dispatchedOn(), figure),
            figure -> true),
    REMINDER_SENT_ON_ITS_DAY(
            "Advice whose four-week reminder was sent by the 28th day after receipt, of all advice"
                    + " dispatched that was reminded of, or should have been because it was dispatched after"
                    + " that day.",
            figure -> isByReminderDay(figure.remindedOn(), figure),
            Measure::neededAReminder),
    REMINDER_SENT_LATE(
            "Advice whose four-week reminder was sent after the 28th day after receipt, of the same"
                    + " advice.",
            figure -> figure.remindedOn() != null && !isByReminderDay(figure.remindedOn(), figure),
            Measure::neededAReminder),
    REMINDER_NOT_SENT(
            "Advice dispatched after the 28th day after receipt without a four-week reminder, of the"
                    + " same advice.",
            figure -> figure.remindedOn() == null,
            Measure::neededAReminder),
    CONSULTATION_OFFERED(
            "Advice whose author was offered a one-to-one consultation with the DSCO before it was"
                    + " dispatched, of all advice dispatched.",
            figure -> figure.consulted().offeredOn() != null,
            figure -> true),
    CONSULTATION_HELD(
            "Advice about which a one-to-one consultation was held by the day it was dispatched, of"
                    + " the advice dispatched whose author was offered one.",
            Measure::isConsultedInTime,
            figure -> figure.consulted().offeredOn() != null),
    NO_NEEDS(
            "Advice that states that no social care needs were identified, of all advice dispatched.",
            RequestFigure::noNeeds,
            figure -> true),
    WITHOUT_HANDOVER(
            "Advice that had the same author from its first allocation until it was dispatched, of all"
                    + " advice dispatched. Each reallocation to another author is a handover.",
            figure -> figure.handovers() == 0,
            figure -> true);

    private final String definition;
    private final Predicate<RequestFigure> counted;
    private final Predicate<RequestFigure> of;

    Measure(String definition, Predicate<RequestFigure> counted, Predicate<RequestFigure> of) {
        this.definition = definition;
        this.counted = counted;
        this.of = of;
    }

    /** In plain words, as it is published. */
    String definition() {
        return definition;
    }

    /** What it is a share of, among requests that were dispatched. */
    List<RequestFigure> whole(List<RequestFigure> dispatched) {
        return dispatched.stream().filter(of).toList();
    }

    /** How many of the whole it counts. */
    long count(List<RequestFigure> dispatched) {
        return whole(dispatched).stream().filter(counted).count();
    }

    private static boolean neededAReminder(RequestFigure figure) {
        return figure.remindedOn() != null || !isByReminderDay(figure.dispatchedOn(), figure);
    }

    private static boolean isConsultedInTime(RequestFigure figure) {
        LocalDate heldOn = figure.consulted().heldOn();
        return heldOn != null && !heldOn.isAfter(figure.dispatchedOn());
    }

    private static boolean isByReminderDay(LocalDate date, RequestFigure figure) {
        return date != null && !date.isAfter(figure.clock().remindOn());
    }
}
