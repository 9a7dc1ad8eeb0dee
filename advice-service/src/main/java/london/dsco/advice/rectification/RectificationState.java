package london.dsco.advice.rectification;

/** The state of a rectification. */
public enum RectificationState {
    OPEN,
    /** Open, and the last day to answer has passed. */
    OVERDUE,
    CORRECTED,
    NOT_CORRECTED
}
