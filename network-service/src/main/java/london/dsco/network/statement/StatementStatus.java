package london.dsco.network.statement;

/** How far a statement has come. */
public enum StatementStatus {
    /** Only the borough's own DSCO reads it. */
    DRAFT,
    /** Families or partners have been consulted on it; it can still be changed. */
    CONSULTED,
    /** A post in the borough has approved it; its words no longer change. */
    APPROVED,
    /** It is on the local offer, and every member reads it. */
    PUBLISHED
}
