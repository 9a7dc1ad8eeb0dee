package london.dsco.review.annualreview;

/**
 * How far a review has come. Whether it is in time is another matter; see {@link
 * london.dsco.review.cycle.CycleState}.
 */
public enum ReviewStatus {
    WITHOUT_MEETING,
    MEETING_PROPOSED,
    MEETING_CONFIRMED,
    MEETING_HELD,
    /** The authority has decided, which alone completes a review. */
    COMPLETED,
    /** The plan ceased before the authority decided, so there is nothing more to decide. */
    CLOSED
}
