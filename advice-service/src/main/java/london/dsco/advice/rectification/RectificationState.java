package london.dsco.advice.rectification;

/** How far it is. */
public enum RectificationState {
    OPEN,
    /** Open, and the last day to answer has passed. */
    OVERDUE,
    CORRECTED,
    NOT_CORRECTED
}
