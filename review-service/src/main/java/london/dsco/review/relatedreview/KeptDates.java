package london.dsco.review.relatedreview;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of when a review is, and of what the next is counted from. What is not known is
 * null.
 *
 * @param fixedOn the day that is fixed
 * @param windowFrom the first day of a time in which it is to be
 * @param windowTo the last day of it
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
