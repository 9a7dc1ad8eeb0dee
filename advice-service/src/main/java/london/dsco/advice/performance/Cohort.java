package london.dsco.advice.performance;

import java.time.LocalDate;
import java.util.function.Function;
import london.dsco.advice.request.RequestFigure;

/**
 * Which advice is counted. What was never sent is in one cohort only: a borough that sends its late
 * advice never would look punctual in the other.
 */
public enum Cohort {
    /** The advice dispatched in the period. */
    DISPATCHED("Advice dispatched", RequestFigure::dispatchedOn),
    /** The advice that fell due in the period and before today, sent or not. */
    DUE("Advice due", figure -> figure.clock().dueOn());

    private final String words;
    private final Function<RequestFigure, LocalDate> day;

    Cohort(String words, Function<RequestFigure, LocalDate> day) {
        this.words = words;
        this.day = day;
    }

    String words() {
        return words;
    }

    /** The London date by which advice belongs to a period. */
    LocalDate dayOf(RequestFigure figure) {
        return day.apply(figure);
    }
}
