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
 */
record ReportPart(LocalDate sentOn, Grade grade, boolean needsMonitoring, boolean saysWhenSeen) {

    boolean isSent() {
        return sentOn != null;
    }
}
