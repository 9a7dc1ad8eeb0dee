package london.dsco.advice.content;

import jakarta.validation.constraints.Size;

/**
 * What help is needed from those who care for the child or young person first of all: the second of
 * the three things to consider for section D (slides of a city council on the role of the DSCO).
 *
 * @param toGrow what they need to grow and develop
 * @param toBeSafeguarded what they need to be kept safe
 * @param toPrepareForAdulthood what they need to be prepared for adulthood
 */
public record CareFromPrimaryCarers(
        @Size(max = Limits.PARAGRAPH) String toGrow,
        @Size(max = Limits.PARAGRAPH) String toBeSafeguarded,
        @Size(max = Limits.PARAGRAPH) String toPrepareForAdulthood) {}
