package london.dsco.advice.breakglass;

/** The state of a review of break-glass on a London date. */
public enum ReviewState {
    /** The review is still to do, and its last day is not over. */
    DUE,
    /** The review is still to do, and its last day is over. */
    OVERDUE,
    REVIEWED
}
