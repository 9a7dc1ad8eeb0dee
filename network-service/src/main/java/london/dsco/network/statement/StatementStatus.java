package london.dsco.network.statement;

/** How far a statement has come. */
public enum StatementStatus {
    /** For the borough's own DSCO. */
    DRAFT,
    /** Families or partners have been asked about it; it can still be changed. */
    CONSULTED,
    /** A post of the borough has approved it; its words stand. */
    APPROVED,
    /** On the local offer, and for every member. */
    PUBLISHED
}
