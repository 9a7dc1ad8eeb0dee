package london.dsco.review.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.records.Lock;
import london.dsco.records.Register;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanView;
import london.dsco.review.plan.Plans;

/**
 * Plans that pass between boroughs. Row-level security shows each of them only to its two boroughs.
 */
@ApplicationScoped
class PlanTransfers {

    private final EntityManager database;
    private final Plans plans;

    PlanTransfers(EntityManager database, Plans plans) {
        this.database = database;
        this.plans = plans;
    }

    void add(PlanTransfer transfer) {
        database.persist(transfer);
        database.flush();
    }

    /** Returns the open transfer of a plan, for either of its boroughs. */
    Optional<PlanTransfer> open(String fromBorough, String planRef) {
        return open(fromBorough, planRef, LockModeType.NONE);
    }

    /** Returns the same for acceptance, locked so that nobody else accepts it at the same time. */
    Optional<PlanTransfer> toAccept(String fromBorough, String planRef) {
        return open(fromBorough, planRef, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<PlanTransfer> open(String fromBorough, String planRef, LockModeType lock) {
        return database.createQuery(
                        "from PlanTransfer where borough = :from and planRef = :ref"
                                + " and acceptedOn is null",
                        PlanTransfer.class)
                .setParameter("from", fromBorough)
                .setParameter("ref", planRef)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Lists the transfers from or to the borough of the transaction, oldest first, after an id. */
    List<PlanTransfer> after(UUID id, int rows) {
        return database.createQuery(
                        "from PlanTransfer where id > :id order by id", PlanTransfer.class)
                .setParameter("id", id)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * Finds a plan in transfer, for either borough.
     *
     * @param fromBorough GSS code of the borough that transfers it; null for the reader's own
     */
    Register<String, Plan> plansFrom(String fromBorough) {
        return new Register<>() {

            @Override
            public Optional<Plan> find(String planRef, Actor actor, Lock lock) {
                String from = fromBorough == null ? Plans.boroughOf(actor) : fromBorough;
                return open(from, planRef).flatMap(way -> plans.maintainedBy(from, planRef));
            }

            @Override
            public List<?> representations(Plan plan, Actor actor) {
                return List.of(PlanView.of(plan, actor.today()));
            }
        };
    }
}
