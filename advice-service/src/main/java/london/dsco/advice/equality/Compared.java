package london.dsco.advice.equality;

import java.util.List;
import london.dsco.advice.performance.Measure;
import london.dsco.advice.request.RequestFigure;

/**
 * What groups of children are compared by. Each is a share of the advice sent, with the formula of
 * its {@link Measure}, and none changes once the advice was sent.
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
     * How many it counts.
     *
     * @param advice as it was first sent
     */
    long count(List<RequestFigure> advice) {
        return measure.count(advice);
    }

    /** What a chart of it is headed. */
    String title() {
        return measure.title();
    }

    /** In plain words, as it is published. */
    String definition() {
        return measure.definition();
    }
}
