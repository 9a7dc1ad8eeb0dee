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

    /**
     * Returns the progress that counts for each review, in the order of the reviews; their ids sort
     * by time.
     */
    List<RecordedProgress> byReview() {
        Map<String, RecordedProgress> last = new TreeMap<>();
        recorded.forEach(each -> last.put(each.reviewId().toString(), each));
        return List.copyOf(last.values());
    }

    /** Returns the progress that counts for one review; empty if none was recorded at it. */
    Optional<RecordedProgress> at(UUID reviewId) {
        return byReview().stream().filter(each -> each.reviewId().equals(reviewId)).findFirst();
    }

    /** Returns the latest progress, from the review recorded last. */
    Progress progress() {
        List<RecordedProgress> reviews = byReview();
        return reviews.isEmpty()
                ? Progress.NOT_STARTED
                : reviews.get(reviews.size() - 1).progress();
    }

    /** Returns whether it ended at an earlier review. */
    boolean endedBefore(UUID reviewId) {
        return byReview().stream()
                .filter(each -> each.reviewId().toString().compareTo(reviewId.toString()) < 0)
                .anyMatch(each -> each.progress().isAnEnd());
    }
}
