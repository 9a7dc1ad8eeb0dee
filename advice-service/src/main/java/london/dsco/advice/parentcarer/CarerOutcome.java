package london.dsco.advice.parentcarer;

/** The outcome of the offer. */
public enum CarerOutcome {
    ACCEPTED,
    DECLINED,
    /** The assessment is complete. */
    COMPLETED
}
