package london.dsco.review.outcome;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An outcome with what was told of it.
 *
 * @param told in the order in which it was told
 */
record FollowedOutcome(AdulthoodOutcome outcome, List<ToldProgress> told) {

    /** What counts of each review, in the order of the reviews. */
    Collection<ToldProgress> byReview() {
        Map<UUID, ToldProgress> last = new LinkedHashMap<>();
        told.forEach(each -> last.put(each.reviewId(), each));
        return last.values();
    }

    /** What counts of one review; empty where nothing was told at it. */
    Optional<ToldProgress> at(UUID reviewId) {
        return byReview().stream().filter(each -> each.reviewId().equals(reviewId)).findFirst();
    }

    /** How far it has come by now. */
    Progress progress() {
        return told.isEmpty() ? Progress.NOT_STARTED : told.get(told.size() - 1).progress();
    }

    /** Whether it had come to its end at another review than this. */
    boolean endedBefore(UUID reviewId) {
        return byReview().stream()
                .filter(each -> !each.reviewId().equals(reviewId))
                .anyMatch(each -> each.progress().isAnEnd());
    }
}
