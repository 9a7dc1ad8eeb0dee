package london.dsco.advice.assurance;

import java.util.UUID;

/**
 * The points that one criterion got, for the figures.
 *
 * @param requestId of the request that was audited
 * @param criterion its code in the template
 * @param points from 0
 */
public record CriterionFigure(UUID requestId, String criterion, int points) {}
