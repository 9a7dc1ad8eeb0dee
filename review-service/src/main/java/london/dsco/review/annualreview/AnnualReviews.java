package london.dsco.review.annualreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import london.dsco.review.plan.Plan;

/** The annual reviews of a borough. */
@ApplicationScoped
class AnnualReviews implements PanacheRepositoryBase<AnnualReview, UUID> {

    /** What a list of reviews is narrowed to; null narrows nothing. */
    record Filter(String planRef, LocalDate dueBefore) {}

    Optional<AnnualReview> of(String borough, UUID id) {
        return find(
                        "from AnnualReview r join fetch r.plan where r.borough = ?1 and r.id = ?2",
                        borough,
                        id)
                .firstResultOptional();
    }

    /** The one review of a plan that is not completed. */
    Optional<AnnualReview> openOf(Plan plan) {
        return find("plan = ?1 and completedOn is null", plan).firstResultOptional();
    }

    Optional<AnnualReview> openOf(String borough, String planRef) {
        return find(
                        "from AnnualReview r join fetch r.plan p"
                                + " where p.borough = ?1 and p.planRef = ?2 and r.completedOn is null",
                        borough,
                        planRef)
                .firstResultOptional();
    }

    /** Up to {@code limit} reviews in the order in which they were opened, after one. */
    List<AnnualReview> after(String borough, Filter filter, UUID id, int limit) {
        StringBuilder where =
                new StringBuilder(
                        "from AnnualReview r join fetch r.plan p"
                                + " where r.borough = :borough and r.id > :after");
        Map<String, Object> values = new HashMap<>(Map.of("borough", borough, "after", id));
        if (filter.planRef() != null) {
            where.append(" and p.planRef = :planRef");
            values.put("planRef", filter.planRef());
        }
        if (filter.dueBefore() != null) {
            where.append(" and r.completedOn is null and r.dueBy < :dueBefore");
            values.put("dueBefore", filter.dueBefore());
        }
        return find(where.toString(), Sort.by("r.id"), values).page(0, limit).list();
    }
}
