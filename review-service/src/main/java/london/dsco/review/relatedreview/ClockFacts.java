package london.dsco.review.relatedreview;

import java.time.LocalDate;

/**
 * The facts that the next review of a kind is counted from. All dates are London dates.
 *
 * @param beganOn the day it began: becoming looked after, the initial child protection conference,
 *     the plan, the first placement of a series, or the referral
 * @param lastReviewedOn the last review that was held; null before the first
 * @param reviewsHeld how many reviews have been held
 */
record ClockFacts(LocalDate beganOn, LocalDate lastReviewedOn, int reviewsHeld) {

    boolean isBeforeTheFirst() {
        return reviewsHeld == 0;
    }
}
