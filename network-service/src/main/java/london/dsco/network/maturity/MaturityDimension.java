package london.dsco.network.maturity;

/** The four components by which the practice of the role is judged. */
enum MaturityDimension {
    /** What the role is for, and who holds it. */
    SCOPING_AND_RECRUITMENT,
    /** How the borough steers social care's part. */
    STRATEGIC_OVERSIGHT,
    /** What practitioners know and can. */
    WORKFORCE,
    /** How families take part. */
    CO_PRODUCTION
}
