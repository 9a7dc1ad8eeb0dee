package london.dsco.review.reportassurance;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Something that prevents the sign-off of a report.
 *
 * @param cure what to do, who may do it, and with which operation
 * @param citation the law or the practice behind it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportBlocker(String code, String detail, Cure cure, String citation) {

    /**
     * How to clear a blocker.
     *
     * @param role code of a role that may do it
     * @param operation its {@code operationId} in the API description
     */
    record Cure(String action, String role, String operation) {}
}
