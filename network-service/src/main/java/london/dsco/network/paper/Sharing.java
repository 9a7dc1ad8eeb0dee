package london.dsco.network.paper;

/** The status of a paper that its borough writes first and shares when it is ready. */
public enum Sharing {
    /** Only the borough's own authors read it. */
    DRAFT,
    /** Every member reads it. */
    SHARED,
    /** Withdrawn for good: only the borough's own authors read it again. */
    WITHDRAWN
}
