package london.dsco.advice.performance;

import java.time.LocalDate;
import java.util.function.Function;
import london.dsco.advice.request.RequestFigure;

/**
 * The advice that is counted. Only one cohort includes advice that was never sent. In the other, a
 * borough that never sends its late advice would look punctual.
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

    /** Returns the London date that decides to which period advice belongs. */
    LocalDate dayOf(RequestFigure figure) {
        return day.apply(figure);
    }
}
