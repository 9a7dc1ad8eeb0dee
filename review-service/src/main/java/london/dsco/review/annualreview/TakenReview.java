package london.dsco.review.annualreview;

import java.util.UUID;

/**
 * Somebody of social care took part of a review: its invitation or its report.
 *
 * @param username as tokens name them
 */
public record TakenReview(UUID planId, UUID reviewId, String username) {}
