package london.dsco.review.termlist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import london.dsco.review.annualreview.TakenReview;

/**
 * Whose review each review is in social care: that of the people who go to it or write its report.
 * While a review has nobody, it belongs to those who had the previous review of the same plan, so
 * that they know about it a term ahead.
 */
final class Caseload {

    private final Map<UUID, Set<String>> byReview = new HashMap<>();
    private final Map<UUID, UUID> latestByPlan = new HashMap<>();

    /**
     * @param taken in any order; review ids sort by time
     */
    Caseload(Collection<TakenReview> taken) {
        for (TakenReview one : taken) {
            byReview.computeIfAbsent(one.reviewId(), id -> new TreeSet<>()).add(one.username());
            latestByPlan.merge(one.planId(), one.reviewId(), Caseload::later);
        }
    }

    /**
     * The people to whom a review belongs.
     *
     * @param allocated false if they had the previous review
     */
    record Holders(List<String> practitioners, boolean allocated) {

        Holders among(Collection<String> some) {
            return new Holders(practitioners.stream().filter(some::contains).toList(), allocated);
        }
    }

    Holders of(UUID planId, UUID reviewId) {
        Set<String> own = byReview.get(reviewId);
        Set<String> before = byReview.getOrDefault(latestByPlan.get(planId), Set.of());
        return new Holders(new ArrayList<>(own == null ? before : own), own != null);
    }

    /** Returns the later id. Version 7 identifiers sort by time as text. */
    private static UUID later(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? other : one;
    }
}
