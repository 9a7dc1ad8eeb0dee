package london.dsco.review.performance;

import java.time.LocalDate;
import london.dsco.grading.Grade;

/**
 * Social care's report to a review.
 *
 * @param sentOn null while it is not sent
 * @param grade of its last audit before it was sent; null for none
 * @param needsMonitoring whether it must say who watches over the child
 * @param saysWhenSeen whether it says when they last saw the child
 * @param needsAdvocacy whether it must say if an advocate was offered
 * @param saysAdvocateOffered whether it says that one was, or that there is one already
 */
record ReportPart(
        LocalDate sentOn,
        Grade grade,
        boolean needsMonitoring,
        boolean saysWhenSeen,
        boolean needsAdvocacy,
        boolean saysAdvocateOffered) {

    boolean isSent() {
        return sentOn != null;
    }
}
