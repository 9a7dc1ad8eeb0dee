package london.dsco.review.annualreview;

import java.util.UUID;

/**
 * Somebody in social care took on part of a review: its invitation or its report.
 *
 * @param username the user name in their token
 */
public record TakenReview(UUID planId, UUID reviewId, String username) {}
