package london.dsco.review.performance;

import java.time.LocalDate;
import london.dsco.grading.Grade;

/**
 * Social care's report to a review.
 *
 * @param sentOn null until it is sent
 * @param grade of its last audit before it was sent; null if there was none
 * @param needsMonitoring whether it must say who monitors the child
 * @param saysWhenSeen whether it says when they last saw the child
 * @param needsAdvocacy whether it must say whether an advocate was offered
 * @param saysAdvocateOffered whether it says that an advocate was offered, or that there already is
 *     one
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
