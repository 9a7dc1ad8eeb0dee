package london.dsco.advice.consultation;

/** Why what is booked cannot take place as it is. */
public enum RebookReason {
    /** The register says by now that the DSCO is away then, does not work then, or is none. */
    DSCO_NOT_AVAILABLE,
    /** Since a handover the author has two consultations in the same hour. */
    AUTHOR_BOOKED_TWICE
}
