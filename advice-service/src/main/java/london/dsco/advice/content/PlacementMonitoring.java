package london.dsco.advice.content;

import jakarta.validation.constraints.Size;

/**
 * How a child or young person is watched over who is educated otherwise than at school or lives at
 * a school or college all year.
 *
 * @param monitoring who visits, how often, and who hears of it
 * @param safeguarding how the child can raise a worry, and to whom
 */
public record PlacementMonitoring(
        Arrangement arrangement,
        @Size(max = Limits.PARAGRAPH) String monitoring,
        @Size(max = Limits.PARAGRAPH) String safeguarding) {

    /** Arrangements where no day school would notice. */
    public enum Arrangement {
        /** Education otherwise than at school. */
        EOTAS,
        /** A residential placement of 52 weeks. */
        RESIDENTIAL_52_WEEKS
    }
}
