package london.dsco.review.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.Involvement;
import london.dsco.domain.Refusal;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;
import london.dsco.review.cycle.RulesInForce;
import org.hibernate.StatelessSession;
import org.hibernate.query.Order;
import org.hibernate.query.range.Range;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;

/** The plans of a borough. */
@ApplicationScoped
public class Plans implements OpeningRegister<String, Plan> {

    private static final Path<Plan, Plan> PLAN = Path.from(Plan.class);

    /**
     * Whoever changes one plan shares the borough's lock with the others who do, and holds that of
     * the plan alone. Whoever takes in many holds the borough's alone: thousands of locks of plans
     * would not fit into PostgreSQL's table of locks.
     */
    private static final String RESERVE =
            "select cast(pg_advisory_xact_lock_shared(hashtextextended(:borough, 0)) as text),"
                    + " cast(pg_advisory_xact_lock(hashtextextended(:plan, 0)) as text)";

    private static final String RESERVE_ALL =
            "select cast(pg_advisory_xact_lock(hashtextextended(:borough, 0)) as text)";

    private static final String PLAN_FOR_THESE_VALUES =
            "select set_config('plan_cache_mode', 'force_custom_plan', true)";

    /** Most plans of a load are new, and one array is cheaper than a parameter for each. */
    private static final String KNOWN =
            "select plan_ref from plan where borough = :borough and plan_ref = any (:refs)";

    private static final String MAINTAINED_FOR =
            "select plan_ref from plan where borough = :borough and child_ref = :child"
                    + " and status <> 'CEASED' order by plan_ref";

    private static final String CEASED_BY_DEATH =
            "select plan_ref from plan where borough = :borough and child_ref = :child"
                    + " and status = 'CEASED' and cease_reason = 'DECEASED' order by plan_ref";

    private static final String PASSED_ON =
            "select plan_ref from plan_transfer where borough = :borough"
                    + " and plan_ref = any(:refs) and accepted_on is not null";

    private final EntityManager database;
    private final StatelessSession many;

    Plans(EntityManager database, StatelessSession many) {
        this.database = database;
        this.many = many;
    }

    /**
     * The plan with a reference. Whoever wants to change it makes the others who do wait until the
     * transaction ends, whether or not the plan is there yet.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for an account without a
     *     borough
     */
    @Override
    public Optional<Plan> find(String planRef, Actor actor, Lock lock) {
        if (lock == Lock.CHANGE) {
            reserve(boroughOf(actor), planRef);
        }
        return SelectionSpecification.create(Plan.class)
                .restrict(field("borough", String.class).equalTo(boroughOf(actor)))
                .restrict(field("planRef", String.class).equalTo(planRef))
                .createQuery(database)
                .uniqueResultOptional();
    }

    /**
     * The plan of any borough, where row-level security opens it to the borough of the transaction;
     * whoever asks decides what of it they show.
     *
     * @param borough GSS code of the borough that maintains it
     */
    public Optional<Plan> maintainedBy(String borough, String planRef) {
        return SelectionSpecification.create(Plan.class)
                .restrict(field("borough", String.class).equalTo(borough))
                .restrict(field("planRef", String.class).equalTo(planRef))
                .createQuery(database)
                .uniqueResultOptional();
    }

    /**
     * Keeps a new plan.
     *
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} for the reference of a plan that
     *     has passed to another borough: it stays that plan's
     */
    @Override
    public void add(Plan plan) {
        if (!passedOn(plan.borough(), List.of(plan.planRef())).isEmpty()) {
            throw passedOn().raise();
        }
        database.persist(plan);
        database.flush();
    }

    /**
     * The plans of a borough that are known by these references. Nobody else changes or adds a plan
     * of the borough until the transaction ends.
     */
    public Map<String, Plan> reserved(String borough, List<String> planRefs) {
        database.createNativeQuery(RESERVE_ALL, String.class)
                .setParameter("borough", registerOf(borough))
                .getSingleResult();
        List<String> known =
                many.createNativeQuery(KNOWN, String.class)
                        .setParameter("borough", borough)
                        .setParameter("refs", planRefs.toArray(String[]::new))
                        .getResultList();
        if (known.isEmpty()) {
            return Map.of();
        }
        return SelectionSpecification.create(Plan.class)
                .restrict(field("borough", String.class).equalTo(borough))
                .restrict(field("planRef", String.class).in(known))
                .createQuery(database)
                .getResultStream()
                .collect(Collectors.toMap(Plan::planRef, Function.identity()));
    }

    /** References of the plans that the actor's borough maintains for a child. */
    public List<String> maintainedFor(String childRef, Actor actor) {
        return refs(MAINTAINED_FOR, childRef, actor);
    }

    /** References of the plans that ceased because the child died. */
    public List<String> ceasedByDeathOf(String childRef, Actor actor) {
        return refs(CEASED_BY_DEATH, childRef, actor);
    }

    private List<String> refs(String sql, String childRef, Actor actor) {
        return many.createNativeQuery(sql, String.class)
                .setParameter("borough", boroughOf(actor))
                .setParameter("child", childRef)
                .getResultList();
    }

    /** Which of these references are of plans that have passed to another borough. */
    public List<String> passedOn(String borough, List<String> planRefs) {
        return many.createNativeQuery(PASSED_ON, String.class)
                .setParameter("borough", borough)
                .setParameter("refs", planRefs.toArray(String[]::new))
                .getResultList();
    }

    /** Why such a reference names no plan of the borough any more. */
    public static Refusal passedOn() {
        return Refusal.of(
                Refusal.Code.CONFLICT,
                "The plan of this planRef has passed to another borough. Take it out of your feed, or"
                        + " use another planRef.");
    }

    /** Adds many new plans, in as few statements as may be. */
    public void addAll(List<Plan> plans) {
        many.insertMultiple(plans);
    }

    @Override
    public List<?> representations(Plan plan, Actor actor) {
        return List.of(PlanView.of(plan, actor.today()));
    }

    /** Up to {@code limit} plans in the order of their references, after a reference. */
    List<Plan> after(String planRef, PlanFilter filter, Actor actor, int limit) {
        planForTheseValues(database);
        List<Restriction<Plan>> narrowed = new ArrayList<>();
        narrowed.add(field("borough", String.class).equalTo(boroughOf(actor)));
        narrowed.add(field("planRef", String.class).restrict(Range.greaterThan(planRef)));
        narrowed.add(field("status", PlanStatus.class).notEqualTo(PlanStatus.CEASED));
        if (filter.childRef() != null) {
            narrowed.add(
                    PLAN.to("child", Child.class)
                            .to("childRef", String.class)
                            .equalTo(filter.childRef()));
        }
        if (filter.dueBefore() != null) {
            narrowed.add(
                    field("startsOn", LocalDate.class)
                            .restrict(
                                    Range.lessThan(
                                            RulesInForce.firstStartDueFrom(filter.dueBefore()))));
            narrowed.add(
                    field("transferredOrNever", LocalDate.class)
                            .restrict(
                                    Range.lessThan(
                                            RulesInForce.firstTransferDueFrom(
                                                    filter.dueBefore()))));
        }
        if (filter.involvement() != null) {
            narrowed.add(field("involvement", Involvement.class).equalTo(filter.involvement()));
        }
        return SelectionSpecification.create(Plan.class)
                .restrict(Restriction.all(narrowed))
                .sort(Order.asc(Plan.class, "planRef"))
                .createQuery(database)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Has PostgreSQL plan the lists of this transaction for the very values that they are narrowed
     * by. A plan for any value reads a large register from end to end where a few rows are due.
     */
    public static void planForTheseValues(EntityManager database) {
        database.createNativeQuery(PLAN_FOR_THESE_VALUES, String.class).getSingleResult();
    }

    /**
     * The actor's borough.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for an account without one
     */
    public static String boroughOf(Actor actor) {
        if (actor.borough() == null) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "This account belongs to no borough, so it sees no child's record.")
                    .raise();
        }
        return actor.borough();
    }

    private void reserve(String borough, String planRef) {
        database.createNativeQuery(RESERVE, Object[].class)
                .setParameter("borough", registerOf(borough))
                .setParameter("plan", borough + ' ' + planRef)
                .getSingleResult();
    }

    private static String registerOf(String borough) {
        return "plans of " + borough;
    }

    private static <T> Path<Plan, T> field(String name, Class<T> type) {
        return PLAN.to(name, type);
    }
}
