package london.dsco.advice.performance;

import java.util.List;
import java.util.function.Predicate;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.request.RequestFigure;
import london.dsco.advice.template.Grade;

/** A share that is published: what is counted, of what. Nothing else computes it. */
public enum Measure {
    ON_TIME(
            "Advice dispatched on or before its due date, of all advice dispatched.",
            figure -> figure.met() == ClockState.MET,
            figure -> true),
    ON_TIME_WITHOUT_EXCEPTIONS(
            "Advice dispatched on or before its due date, of the advice dispatched that has no"
                    + " approved exception. The national 20-week figure leaves exceptions out in this"
                    + " way.",
            figure -> figure.met() == ClockState.MET,
            figure -> !figure.excused()),
    GOOD_OR_BETTER(
            "Advice graded GOOD or OUTSTANDING, of all advice dispatched.",
            figure -> figure.grade() == Grade.GOOD || figure.grade() == Grade.OUTSTANDING,
            figure -> true),
    REMINDED_IN_TIME(
            "Requests with a reminder on or before day 28, of those dispatched after day 28. A later"
                    + " reminder does not count.",
            figure ->
                    figure.remindedOn() != null
                            && !figure.remindedOn().isAfter(figure.clock().remindOn()),
            figure -> figure.dispatchedOn().isAfter(figure.clock().remindOn())),
    NO_NEEDS(
            "Advice that finds no needs, of all advice dispatched.",
            RequestFigure::noNeeds,
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
}
