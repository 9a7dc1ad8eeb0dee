package london.dsco.advice.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import london.dsco.advice.request.AdviceRequest;

/** Which children died, one row for each. */
@ApplicationScoped
class ChildDeaths {

    private final EntityManager database;

    ChildDeaths(EntityManager database) {
        this.database = database;
    }

    /** None, which is not kept, until somebody records one. */
    ChildDeath of(AdviceRequest request) {
        return database.createQuery(
                        "from ChildDeath where borough = :borough and childRef = :child",
                        ChildDeath.class)
                .setParameter("borough", request.borough())
                .setParameter("child", request.intake().child().childRef())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new ChildDeath(request));
    }

    void keep(ChildDeath death) {
        if (!database.contains(death)) {
            database.persist(death);
        }
    }
}
