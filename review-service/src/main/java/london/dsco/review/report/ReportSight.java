package london.dsco.review.report;

/** How much of a report an actor sees. */
public enum ReportSight {
    /** The author, their manager and the DSCO: working text, versions and audits. */
    WHOLE,
    /** The special educational needs team: how far it is, and what was sent. */
    AUTHORITY,
    /** The setting: when it was due and when it came, and the part of it that is for everybody. */
    SETTING,
    /** Everybody else in the borough who sees reviews: how far it is, and by when it is due. */
    STATE
}
