package london.dsco.advice.inventory;

/** How far an assessment has come. */
public enum AssessmentState {
    /** It has been made. */
    EXISTS,
    UNDER_WAY,
    /** It has to be made. */
    NEEDED
}
