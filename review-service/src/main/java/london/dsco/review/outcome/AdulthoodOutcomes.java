package london.dsco.review.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.review.plan.Plan;

/** The outcomes of the boroughs' plans, and the progress recorded for each at each review. */
@ApplicationScoped
class AdulthoodOutcomes {

    private static final String OF_PLAN =
            "from AdulthoodOutcome where planId = :plan and borough = :borough order by id";

    private static final String RECORDED =
            "from RecordedProgress where outcomeId in :outcomes order by id";

    private final EntityManager database;

    AdulthoodOutcomes(EntityManager database) {
        this.database = database;
    }

    void add(AdulthoodOutcome outcome) {
        database.persist(outcome);
    }

    void add(RecordedProgress progress) {
        database.persist(progress);
    }

    /** Returns the outcomes of a plan with their history, oldest first. */
    List<FollowedOutcome> of(Plan plan) {
        List<AdulthoodOutcome> outcomes =
                database.createQuery(OF_PLAN, AdulthoodOutcome.class)
                        .setParameter("plan", plan.id())
                        .setParameter("borough", plan.borough())
                        .getResultList();
        if (outcomes.isEmpty()) {
            return List.of();
        }
        var recorded =
                database.createQuery(RECORDED, RecordedProgress.class)
                        .setParameter(
                                "outcomes", outcomes.stream().map(AdulthoodOutcome::id).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(RecordedProgress::outcomeId));
        return outcomes.stream()
                .map(
                        outcome ->
                                new FollowedOutcome(
                                        outcome, recorded.getOrDefault(outcome.id(), List.of())))
                .toList();
    }

    /** Returns one outcome of a plan with its history. */
    Optional<FollowedOutcome> of(Plan plan, UUID id) {
        return of(plan).stream().filter(each -> each.outcome().id().equals(id)).findFirst();
    }
}
