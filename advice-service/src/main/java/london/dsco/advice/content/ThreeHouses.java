package london.dsco.advice.content;

import jakarta.validation.constraints.Size;

/**
 * The Three Houses, in the child's own words: part of their view, so the SEN team reads it. What a
 * child says of harm belongs in {@link SignsOfSafety} or the restricted annex.
 *
 * @param worries the house of worries
 * @param goodThings the house of good things
 * @param dreams the house of dreams
 */
public record ThreeHouses(
        @Size(max = Limits.PARAGRAPH) String worries,
        @Size(max = Limits.PARAGRAPH) String goodThings,
        @Size(max = Limits.PARAGRAPH) String dreams) {

    boolean isEmpty() {
        return Lines.areBlank(worries, goodThings, dreams);
    }
}
