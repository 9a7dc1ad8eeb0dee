package london.dsco.review.report;

/** How far the report of social care has come. */
public enum ReportStatus {
    /** Nobody writes it yet. */
    NOT_STARTED,
    /** Somebody is to write it. */
    ALLOCATED,
    DRAFTING,
    /** A version waits for quality assurance. */
    SUBMITTED,
    /** It went back to its author. */
    RETURNED,
    SIGNED_OFF,
    /** The setting has it. */
    SENT
}
