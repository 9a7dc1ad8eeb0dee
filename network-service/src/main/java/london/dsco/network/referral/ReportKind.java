package london.dsco.network.referral;

/** What goes to boards and committees. */
enum ReportKind {
    /** Of the DSCO, from its approval on. */
    ANNUAL_REPORT,
    /** What a case taught. */
    LEARNING_REVIEW
}
