package london.dsco.review.plan;

/**
 * Told inside the transaction whenever the date may have changed from which a plan's review cycle
 * runs; the review of that cycle follows it.
 */
public record PlanDated(Plan plan) {}
