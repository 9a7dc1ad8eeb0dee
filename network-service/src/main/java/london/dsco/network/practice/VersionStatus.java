package london.dsco.network.practice;

/** Where a version of a practice stands. */
public enum VersionStatus {
    /** The boroughs that were asked look at it. */
    IN_REVIEW,
    /** It is, or was, what every member reads. */
    PUBLISHED,
    /** Its borough went on writing before it was published. */
    REPLACED,
    /** Its practice was taken back. */
    WITHDRAWN
}
