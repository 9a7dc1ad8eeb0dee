package london.dsco.advice.rectification;

/** What the authority did. */
public enum RectificationDecision {
    CORRECTED,
    /** The family was told why, and that they may complain to the Information Commissioner. */
    NOT_CORRECTED
}
