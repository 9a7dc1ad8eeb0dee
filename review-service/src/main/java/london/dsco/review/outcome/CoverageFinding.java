package london.dsco.review.outcome;

import java.util.List;

/**
 * Something that is missing from a review that must look to preparing for adulthood.
 *
 * @param areas the areas of which it says nothing
 */
record CoverageFinding(Code code, List<AdulthoodArea> areas) {

    /** What is missing. */
    enum Code {
        NO_AREA_COVERED,
        AREAS_NOT_COVERED
    }
}
