package london.dsco.review.relatedreview;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about the date of a review, and about what the next is counted from. Null if
 * unknown.
 *
 * @param fixedOn the fixed day
 * @param windowFrom the first day of the window for the review
 * @param windowTo the last day of the window
 * @param beganOn see {@link ClockFacts}
 * @param lastReviewedOn see {@link ClockFacts}
 * @param reviewsHeld see {@link ClockFacts}
 */
@Embeddable
record KeptDates(
        LocalDate fixedOn,
        LocalDate windowFrom,
        LocalDate windowTo,
        LocalDate beganOn,
        LocalDate lastReviewedOn,
        Integer reviewsHeld) {

    Optional<ClockFacts> facts() {
        return Optional.ofNullable(beganOn)
                .map(day -> new ClockFacts(day, lastReviewedOn, reviewsHeld));
    }
}
