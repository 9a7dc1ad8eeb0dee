package london.dsco.review.annualreview;

/**
 * How far a review has come. For whether it is in time, see {@link
 * london.dsco.review.cycle.CycleState}.
 */
public enum ReviewStatus {
    WITHOUT_MEETING,
    MEETING_PROPOSED,
    MEETING_CONFIRMED,
    MEETING_HELD,
    /** The authority has decided. Only this completes a review. */
    COMPLETED,
    /** The plan ceased before the authority decided, so nothing is left to decide. */
    CLOSED
}
