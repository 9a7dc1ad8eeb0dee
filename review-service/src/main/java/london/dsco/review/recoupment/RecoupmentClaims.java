package london.dsco.review.recoupment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import london.dsco.review.plan.Plan;

/** The claims of a borough for the education of other authorities' children. */
@ApplicationScoped
class RecoupmentClaims {

    private final EntityManager database;

    RecoupmentClaims(EntityManager database) {
        this.database = database;
    }

    void add(RecoupmentClaim claim) {
        database.persist(claim);
    }

    /** Returns the claims of a plan, oldest first. */
    List<RecoupmentClaim> of(Plan plan) {
        return database.createQuery(
                        "from RecoupmentClaim where plan = :plan order by id",
                        RecoupmentClaim.class)
                .setParameter("plan", plan)
                .getResultList();
    }
}
