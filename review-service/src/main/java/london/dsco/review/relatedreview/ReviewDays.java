package london.dsco.review.relatedreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.database.Jdbc;
import london.dsco.review.plan.Plan;

/**
 * The days of children's other reviews. The record of a review is replaced by the next, so its day
 * is stored here for figures about past years.
 */
@ApplicationScoped
public class ReviewDays {

    private static final String FORGET_MOVED =
            "delete from related_review_day where plan_id = ? and kind = ? and not held and day >= ?";

    private static final String FORGET_FIXED =
            "delete from related_review_day where plan_id = ? and kind = ? and not held";

    private static final String KEEP =
            """
            insert into related_review_day (borough, plan_id, kind, day, held) values (?, ?, ?, ?, ?)
            on conflict (plan_id, kind, day) do update set held = related_review_day.held or excluded.held
            """;

    private static final String BETWEEN =
            "select plan_id, day from related_review_day where borough = ? and day between ? and ?";

    private final Jdbc database;

    ReviewDays(Jdbc database) {
        this.database = database;
    }

    /**
     * Stores the days of reported reviews. A fixed day that has passed stays until the sender
     * reports when a review of the kind was held. A fixed day in the future counts as moved.
     *
     * @param kinds all reviews of these kinds have been replaced
     * @param today London's date
     */
    void keep(
            Plan plan, Set<ReviewKind> kinds, Collection<RelatedReview> reviews, LocalDate today) {
        kinds.forEach(kind -> database.update(FORGET_MOVED, plan.id(), kind.name(), today));
        for (RelatedReview review : reviews) {
            LocalDate heldOn = review.dates().lastReviewedOn();
            if (heldOn != null) {
                database.update(FORGET_FIXED, plan.id(), review.kind().name());
                keep(plan, review, heldOn, true);
            }
            if (review.dates().fixedOn() != null) {
                keep(plan, review, review.dates().fixedOn(), false);
            }
        }
    }

    private void keep(Plan plan, RelatedReview review, LocalDate day, boolean held) {
        database.update(KEEP, plan.borough(), plan.id(), review.kind().name(), day, held);
    }

    /**
     * Returns the days of the other reviews of a borough's children, by the id of the plan.
     *
     * @param borough GSS code of the borough of the current transaction
     * @param from first London date
     * @param to last London date
     */
    public Map<UUID, Set<LocalDate>> between(String borough, LocalDate from, LocalDate to) {
        return database
                .query(
                        BETWEEN,
                        row ->
                                Map.entry(
                                        row.getObject("plan_id", UUID.class),
                                        row.getObject("day", LocalDate.class)),
                        borough,
                        from,
                        to)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}
