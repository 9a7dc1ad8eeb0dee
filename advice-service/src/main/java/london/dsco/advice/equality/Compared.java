package london.dsco.advice.equality;

import java.util.List;
import london.dsco.advice.performance.Measure;
import london.dsco.advice.request.RequestFigure;

/**
 * The measures by which groups of children are compared. Each is a share of the advice sent, with
 * the formula of its {@link Measure}. None changes once the advice has been sent.
 */
public enum Compared {
    ON_TIME(Measure.ON_TIME),
    GOOD_OR_BETTER(Measure.GOOD_OR_BETTER),
    NO_NEEDS(Measure.NO_NEEDS);

    private final Measure measure;

    Compared(Measure measure) {
        this.measure = measure;
    }

    /**
     * Returns how many pieces of advice it counts.
     *
     * @param advice as it was first sent
     */
    long count(List<RequestFigure> advice) {
        return measure.count(advice);
    }

    /** Returns the title of its chart. */
    String title() {
        return measure.title();
    }

    /** Returns the definition in plain words, as published. */
    String definition() {
        return measure.definition();
    }
}
