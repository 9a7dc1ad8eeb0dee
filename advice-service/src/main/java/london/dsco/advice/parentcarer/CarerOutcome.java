package london.dsco.advice.parentcarer;

/** What became of the offer. */
public enum CarerOutcome {
    ACCEPTED,
    DECLINED,
    /** The assessment was made. */
    COMPLETED
}
