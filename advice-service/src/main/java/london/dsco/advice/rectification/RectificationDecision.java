package london.dsco.advice.rectification;

/** The authority's decision on a rectification. */
public enum RectificationDecision {
    CORRECTED,
    /**
     * The authority told the family why, and that they may complain to the Information
     * Commissioner.
     */
    NOT_CORRECTED
}
