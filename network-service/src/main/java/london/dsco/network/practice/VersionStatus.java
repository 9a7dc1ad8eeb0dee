package london.dsco.network.practice;

/** The status of a version of a practice. */
public enum VersionStatus {
    /** The boroughs that were asked are reviewing it. */
    IN_REVIEW,
    /** Every member reads it, or did. */
    PUBLISHED,
    /** Its borough continued writing before it was published. */
    REPLACED,
    /** Its practice was withdrawn. */
    WITHDRAWN
}
