package london.dsco.review.relatedreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A child's other reviews, each with its due date.
 *
 * @param all every review that is recorded
 * @param local the borough's own intervals
 * @param annualReviewBy the last day of the plan's present cycle
 */
record DatedReviews(List<RelatedReview> all, ReviewIntervals local, LocalDate annualReviewBy) {

    /** Returns the last day for the next review of a kind; empty if no clock applies. */
    Optional<NextDue> due(RelatedReview review) {
        return review.dates().facts().flatMap(facts -> next(review.kind(), facts));
    }

    private Optional<NextDue> next(ReviewKind kind, ClockFacts facts) {
        return kind == ReviewKind.PERSONAL_BUDGET
                ? Optional.of(CareClockRules.personalBudget(facts, annualReviewBy))
                : CareClockRules.next(kind, facts, firstCareReviewOn(), local);
    }

    /** Returns the reviews whose dates a sight includes. */
    List<RelatedReview> shownTo(RelatedSight sight) {
        return all.stream().filter(review -> sight.dates(review.kind())).toList();
    }

    RelatedReviewsView view(String planRef, RelatedSight sight) {
        return new RelatedReviewsView(
                planRef,
                shownTo(sight).stream()
                        .map(review -> RelatedReviewView.of(review, due(review), sight))
                        .toList());
    }

    private LocalDate firstCareReviewOn() {
        return all.stream()
                .filter(review -> review.kind() == ReviewKind.CLA)
                .findFirst()
                .flatMap(RelatedReview::firstReviewOn)
                .orElse(null);
    }
}
