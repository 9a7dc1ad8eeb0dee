package london.dsco.review.outcome;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An outcome with the progress recorded for it.
 *
 * @param recorded in the order in which it was recorded
 */
record FollowedOutcome(AdulthoodOutcome outcome, List<RecordedProgress> recorded) {

    /** What counts of each review, in the order of the reviews, whose ids are in that of time. */
    List<RecordedProgress> byReview() {
        Map<String, RecordedProgress> last = new TreeMap<>();
        recorded.forEach(each -> last.put(each.reviewId().toString(), each));
        return List.copyOf(last.values());
    }

    /** What counts of one review; empty where nothing was recorded at it. */
    Optional<RecordedProgress> at(UUID reviewId) {
        return byReview().stream().filter(each -> each.reviewId().equals(reviewId)).findFirst();
    }

    /** How far it has come by now, whichever review was recorded last. */
    Progress progress() {
        List<RecordedProgress> reviews = byReview();
        return reviews.isEmpty()
                ? Progress.NOT_STARTED
                : reviews.get(reviews.size() - 1).progress();
    }

    /** Whether it had come to its end at a review before this. */
    boolean endedBefore(UUID reviewId) {
        return byReview().stream()
                .filter(each -> each.reviewId().toString().compareTo(reviewId.toString()) < 0)
                .anyMatch(each -> each.progress().isAnEnd());
    }
}
