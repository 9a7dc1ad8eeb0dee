package london.dsco.review.inpatient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import london.dsco.review.plan.Plan;

/** The records about children and young people in hospital or at risk of admission. */
@ApplicationScoped
class InpatientCares {

    private final EntityManager database;

    InpatientCares(EntityManager database) {
        this.database = database;
    }

    Optional<InpatientCare> of(Plan plan) {
        return Optional.ofNullable(database.find(InpatientCare.class, plan.id()));
    }

    void add(InpatientCare care) {
        database.persist(care);
    }

    /** Returns the records about those children of a borough whose plan is maintained. */
    List<InpatientState> ofTheBorough(String borough) {
        return database.createQuery(
                        "select c from InpatientCare c join Plan p on p.id = c.planId"
                                + " where c.borough = :borough and p.ceasing.ceasedOn is null",
                        InpatientCare.class)
                .setParameter("borough", borough)
                .getResultStream()
                .map(InpatientCare::state)
                .toList();
    }
}
