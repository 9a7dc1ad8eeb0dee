package london.dsco.network.annualreport;

/** How far an annual report has come. */
public enum ReportStatus {
    /** Only the borough's own DSCO reads it. */
    DRAFT,
    /** A body has approved it; words and figures no longer change. */
    APPROVED,
    /** Every member reads it. */
    PUBLISHED
}
