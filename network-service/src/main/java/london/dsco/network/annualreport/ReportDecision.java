package london.dsco.network.annualreport;

import java.time.LocalDate;

/**
 * A line of the approval trail.
 *
 * @param comment null for none
 * @param recordedBy user name of the person who recorded it; set by the service
 */
record ReportDecision(
        ScrutinyBody body,
        Decision decision,
        LocalDate decidedOn,
        String comment,
        String recordedBy) {}
