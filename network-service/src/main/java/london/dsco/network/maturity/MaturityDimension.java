package london.dsco.network.maturity;

/** The four components of the role that a borough assesses itself on. */
enum MaturityDimension {
    /** What the role is for, and who is in post. */
    SCOPING_AND_RECRUITMENT,
    /** How the borough directs social care's contribution. */
    STRATEGIC_OVERSIGHT,
    /** What practitioners know and can do. */
    WORKFORCE,
    /** How families take part. */
    CO_PRODUCTION
}
