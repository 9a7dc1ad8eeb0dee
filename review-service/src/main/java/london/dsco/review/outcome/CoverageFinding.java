package london.dsco.review.outcome;

import java.util.List;

/**
 * Something missing from a review that must consider preparing for adulthood.
 *
 * @param areas the areas that the review does not cover
 */
record CoverageFinding(Code code, List<AdulthoodArea> areas) {

    /** What is missing. */
    enum Code {
        NO_AREA_COVERED,
        AREAS_NOT_COVERED
    }
}
