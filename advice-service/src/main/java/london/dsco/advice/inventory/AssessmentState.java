package london.dsco.advice.inventory;

/** The progress of an assessment. */
public enum AssessmentState {
    /** It is complete. */
    EXISTS,
    UNDER_WAY,
    /** It is needed but not started. */
    NEEDED
}
