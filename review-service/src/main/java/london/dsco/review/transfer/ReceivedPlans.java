package london.dsco.review.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The authorities from which a borough's plans came. */
@ApplicationScoped
public class ReceivedPlans {

    private final EntityManager database;

    ReceivedPlans(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the authorities that transferred plans in a period, by the plans' references at the
     * borough.
     *
     * @param borough GSS code of the borough that maintains them now
     * @param planRefs the borough's own references
     * @param from first London date
     * @param to last London date
     * @return GSS codes; no entry for plans that did not come from another authority
     */
    public Map<String, String> authorities(
            String borough, Collection<String> planRefs, LocalDate from, LocalDate to) {
        return database.createQuery(
                        "select newPlanRef, borough from PlanTransfer where toBorough = :borough"
                                + " and newPlanRef in :refs and transferredOn between :from and :to",
                        Object[].class)
                .setParameter("borough", borough)
                .setParameter("refs", planRefs)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }
}
