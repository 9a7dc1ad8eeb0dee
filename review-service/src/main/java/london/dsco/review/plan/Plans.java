package london.dsco.review.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The plans of a borough. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, UUID> {

    /** What a list of plans is narrowed to; null narrows nothing. */
    public record Filter(String childRef, LocalDate dueBefore, Involvement involvement) {}

    public Optional<Plan> of(String borough, String planRef) {
        return find("borough = ?1 and planRef = ?2", borough, planRef).firstResultOptional();
    }

    /** Up to {@code limit} plans in the order of their references, after a reference. */
    List<Plan> after(String borough, Filter filter, String planRef, int limit) {
        StringBuilder where = new StringBuilder("borough = :borough and planRef > :after");
        Map<String, Object> values = new HashMap<>(Map.of("borough", borough, "after", planRef));
        if (filter.childRef() != null) {
            where.append(" and child.childRef = :childRef");
            values.put("childRef", filter.childRef());
        }
        if (filter.dueBefore() != null) {
            where.append(" and dueBy < :dueBefore");
            values.put("dueBefore", filter.dueBefore());
        }
        if (filter.involvement() != null) {
            where.append(" and involvement = :involvement");
            values.put("involvement", filter.involvement());
        }
        return find(where.toString(), Sort.by("planRef"), values).page(0, limit).list();
    }

    /**
     * Makes others who would open or change the same plan wait until this transaction ends, whether
     * or not the plan is there yet.
     */
    void reserve(String borough, String planRef) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:plan, 0)) as text)",
                        String.class)
                .setParameter("plan", borough + ' ' + planRef)
                .getSingleResult();
    }
}
