package london.dsco.network.annualreport;

/** What a body decided about a report. */
enum Decision {
    APPROVED,
    /** It is to be changed and brought again. */
    RETURNED
}
