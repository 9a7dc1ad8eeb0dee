package london.dsco.review.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** The plans of a borough for its returns, in the order of their references. */
@ApplicationScoped
public class ReturnedPlans {

    /** The plans that a part of a return covers. */
    public enum Which {
        /** Plans that the borough maintained on the last day. */
        MAINTAINED(
                "p.planMadeOn <= :to and (p.ceasing.ceasedOn is null or p.ceasing.ceasedOn > :to)"),
        /** Plans that were made or ceased between the first and the last day, both included. */
        MADE_OR_CEASED(
                "(p.planMadeOn between :from and :to or p.ceasing.ceasedOn between :from and :to)");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    private static final String OF = " from Plan p where p.borough = :borough and ";
    private static final String FROM = ":from";

    private final EntityManager database;

    ReturnedPlans(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the number of plans.
     *
     * @param borough GSS code
     * @param from first London date
     * @param to last London date
     */
    public long count(Which which, String borough, LocalDate from, LocalDate to) {
        String query = "select count(p)" + OF + which.condition;
        return with(which, database.createQuery(query, Long.class), borough, from, to)
                .getSingleResult();
    }

    /**
     * Returns up to {@code limit} of the plans.
     *
     * @param planRef the plan after which to start; empty to start with the first
     */
    public List<Plan> after(
            String planRef, Which which, String borough, LocalDate from, LocalDate to, int limit) {
        String query =
                "select p" + OF + which.condition + " and p.planRef > :after order by p.planRef";
        return with(which, database.createQuery(query, Plan.class), borough, from, to)
                .setParameter("after", planRef)
                .setMaxResults(limit)
                .getResultList();
    }

    private static <T> TypedQuery<T> with(
            Which which, TypedQuery<T> query, String borough, LocalDate from, LocalDate to) {
        query.setParameter("borough", borough).setParameter("to", to);
        return which.condition.contains(FROM) ? query.setParameter("from", from) : query;
    }
}
