package london.dsco.advice.guidance;

/** Where guidance stands in a borough. */
public enum GuidanceStatus {
    IN_FORCE,
    /** Kept for the record. Nobody need read it any more. */
    WITHDRAWN
}
