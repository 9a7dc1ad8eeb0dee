package london.dsco.advice.breakglass;

/** How the review of a break-glass stands on a London date. */
public enum ReviewState {
    /** It waits, and its last day is not over. */
    DUE,
    /** It waits, and should have been made. */
    OVERDUE,
    REVIEWED
}
