package london.dsco.review.report;

/** How far social care's report has come. */
public enum ReportStatus {
    /** Nobody is writing it yet. */
    NOT_STARTED,
    /** Somebody has been asked to write it. */
    ALLOCATED,
    DRAFTING,
    /** A version is waiting for quality assurance. */
    SUBMITTED,
    /** It was returned to its author. */
    RETURNED,
    SIGNED_OFF,
    /** The setting has it. */
    SENT
}
