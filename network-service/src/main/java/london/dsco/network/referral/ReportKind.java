package london.dsco.network.referral;

/** The kind of report for boards and committees. */
enum ReportKind {
    /** The DSCO's annual report, once it is approved. */
    ANNUAL_REPORT,
    /** The lessons of a case. */
    LEARNING_REVIEW
}
