package london.dsco.network.annualreport;

/** A body's decision on a report. */
enum Decision {
    APPROVED,
    /** It must be changed and submitted again. */
    RETURNED
}
