package london.dsco.advice.consultation;

/** Why a consultation did not take place. */
public enum CancellationReason {
    AUTHOR_UNAVAILABLE,
    DSCO_UNAVAILABLE,
    NOT_NEEDED,
    /** The author did not come. Only the DSCO says so, once the slot has begun. */
    NOT_ATTENDED,
    /** The request was withdrawn, so that nobody writes the advice. */
    REQUEST_WITHDRAWN
}
