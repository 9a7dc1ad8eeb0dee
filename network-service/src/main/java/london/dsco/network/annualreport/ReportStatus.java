package london.dsco.network.annualreport;

/** How far an annual report has come. */
public enum ReportStatus {
    /** For the borough's own DSCO. */
    DRAFT,
    /** A body has approved it; words and figures stand. */
    APPROVED,
    /** For every member. */
    PUBLISHED
}
