package london.dsco.review.report;

/** How much of a report an actor sees. */
public enum ReportSight {
    /** The author, their manager and the DSCO: working text, versions and audits. */
    WHOLE,
    /** The special educational needs team: how far it has come, and what was sent. */
    AUTHORITY,
    /** The setting: when it was due and when it arrived, and the part addressed to everybody. */
    SETTING,
    /** Everybody else in the borough who sees reviews: how far it has come, and when it is due. */
    STATE
}
