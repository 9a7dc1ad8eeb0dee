package london.dsco.advice.consultation;

/** The reason why a booking cannot take place. */
public enum RebookReason {
    /** The register now says that the DSCO is away then, does not work then, or is not a DSCO. */
    DSCO_NOT_AVAILABLE,
    /** After a handover, the author has two consultations in the same hour. */
    AUTHOR_BOOKED_TWICE
}
