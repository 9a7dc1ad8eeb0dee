package london.dsco.advice.consultation;

/** The reason why a consultation did not take place. */
public enum CancellationReason {
    AUTHOR_UNAVAILABLE,
    DSCO_UNAVAILABLE,
    NOT_NEEDED,
    /** The author did not come. Only the DSCO can record this, once the slot has begun. */
    NOT_ATTENDED,
    /** The request was withdrawn, so nobody writes the advice. */
    REQUEST_WITHDRAWN
}
