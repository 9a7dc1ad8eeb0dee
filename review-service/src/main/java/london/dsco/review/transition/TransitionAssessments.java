package london.dsco.review.transition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.Plans;

/** The assessments of a borough's children. */
@ApplicationScoped
class TransitionAssessments {

    private static final String OF_PLAN =
            "from TransitionAssessment where plan = :plan order by id";

    private static final String OPEN =
            "from TransitionAssessment t join fetch t.plan where t.borough = :borough"
                    + " and t.status in :open and t.id > :after order by t.id";

    private final EntityManager database;

    TransitionAssessments(EntityManager database) {
        this.database = database;
    }

    void add(TransitionAssessment assessment) {
        database.persist(assessment);
    }

    /** Those of a plan, the oldest first. */
    List<TransitionAssessment> of(Plan plan) {
        return database.createQuery(OF_PLAN, TransitionAssessment.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** One of a plan. */
    Optional<TransitionAssessment> of(Plan plan, UUID id) {
        return of(plan).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Up to {@code limit} of the actor's borough of which something is to come, after one. */
    List<TransitionAssessment> open(UUID after, Actor actor, int limit) {
        return database.createQuery(OPEN, TransitionAssessment.class)
                .setParameter("borough", Plans.boroughOf(actor))
                .setParameter("open", TransitionStatus.OPEN)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
