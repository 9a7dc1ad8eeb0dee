package london.dsco.advice.guidance;

/** The status of guidance in a borough. */
public enum GuidanceStatus {
    IN_FORCE,
    /** Kept for the record; nobody has to read it any more. */
    WITHDRAWN
}
