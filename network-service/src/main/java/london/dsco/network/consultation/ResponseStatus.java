package london.dsco.network.consultation;

/** How far a response has come. */
public enum ResponseStatus {
    /** For the borough's own DSCO. */
    DRAFT,
    /** For every member to read before it is sent. */
    SHARED,
    /** Sent to whoever consults. */
    SUBMITTED
}
