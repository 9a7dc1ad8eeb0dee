package london.dsco.review.placementmove;

/** Whether the special educational needs team was notified of a move in time. */
public enum NotificationTiming {
    /** On a day before the move. */
    BEFORE,
    /** For an emergency move, within five working days of it. */
    IN_EMERGENCY,
    /** Later than that, or on the day of a move that was not an emergency. */
    AFTER
}
