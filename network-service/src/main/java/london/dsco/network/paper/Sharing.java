package london.dsco.network.paper;

/** How far a paper has come that its borough writes first and shares when it is ready. */
public enum Sharing {
    /** For the borough's own authors. */
    DRAFT,
    /** For every member. */
    SHARED,
    /** Taken back: for the borough's own authors again. */
    WITHDRAWN
}
