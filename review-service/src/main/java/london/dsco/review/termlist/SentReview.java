package london.dsco.review.termlist;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A review in a list, with its data from the day on which the list was sent.
 *
 * @param settingUrn null if it was unknown
 */
@Embeddable
record SentReview(
        String borough,
        UUID reviewId,
        String settingUrn,
        LocalDate meetBy,
        boolean preparesForAdulthood,
        boolean phaseTransfer,
        boolean mustAttend) {

    static SentReview of(ListedReview listed) {
        return new SentReview(
                listed.review().borough(),
                listed.review().id(),
                listed.review().plan().settingUrn().orElse(null),
                listed.cycle().meetBy(),
                listed.preparesForAdulthood(),
                listed.phaseTransfer(),
                listed.mustAttend());
    }
}
