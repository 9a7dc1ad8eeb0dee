package london.dsco.network.consultation;

/** How far a response has come. */
public enum ResponseStatus {
    /** Only the borough's own DSCO reads it. */
    DRAFT,
    /** Every member can read it before it is sent. */
    SHARED,
    /** Sent to the body that consults. */
    SUBMITTED
}
