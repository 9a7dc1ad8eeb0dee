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
import london.dsco.database.Jdbc;
import london.dsco.database.PlanMode;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;
import london.dsco.records.PageQuery;
import london.dsco.review.cycle.RulesInForce;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.specification.SelectionSpecification;

/** The plans of a borough. */
@ApplicationScoped
public class Plans implements OpeningRegister<String, Plan> {

    private static final Path<Plan, Plan> PLAN = Path.from(Plan.class);

    /**
     * A change to one plan takes two locks: a shared one on the plan's {@link Lane}, and an
     * exclusive one on the plan. An import takes only an exclusive lock on each lane, because
     * PostgreSQL has no room for locks on thousands of plans.
     */
    private static final String RESERVE =
            "select cast(pg_advisory_xact_lock_shared(hashtextextended(?, 0)) as text),"
                    + " cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)";

    private static final String RESERVE_ALL =
            "select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)";

    /** Most plans of a load are new, and one array costs less than a parameter for each. */
    private static final String KNOWN =
            "select plan_ref from plan where borough = ? and plan_ref = any (?::text[])";

    private static final String MAINTAINED_FOR =
            "select plan_ref from plan where borough = ? and child_ref = ?"
                    + " and status <> 'CEASED' order by plan_ref";

    private static final String CEASED_BY_DEATH =
            "select plan_ref from plan where borough = ? and child_ref = ?"
                    + " and status = 'CEASED' and cease_reason = 'DECEASED' order by plan_ref";

    private static final String PASSED_ON =
            "select plan_ref from plan_transfer where borough = ?"
                    + " and plan_ref = any (?::text[]) and accepted_on is not null";

    private static final String LIST =
            "select "
                    + ListedPlans.columns("plan")
                    + " from plan where plan.borough = ? and plan.plan_ref > ?"
                    + " and plan.status <> 'CEASED'";

    private final EntityManager database;
    private final Jdbc plain;
    private final NewPlans newPlans;
    private final ListedPlans listed;

    Plans(EntityManager database, Jdbc plain, NewPlans newPlans, ListedPlans listed) {
        this.database = database;
        this.plain = plain;
        this.newPlans = newPlans;
        this.listed = listed;
    }

    /**
     * Returns the plan with a reference. For a change, it makes other changes to the plan wait
     * until the transaction ends, whether or not the plan exists yet.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when the account has no borough
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
     * Returns a plan of any borough, if row-level security opens it to the borough of the
     * transaction. The caller decides how much of it to show.
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
     * Adds a new plan.
     *
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when the reference belongs to a
     *     plan that has passed to another borough
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
     * Returns the borough's plans with these references. Until the transaction ends, nobody else
     * can change or add a plan in their lanes.
     */
    public Map<String, Plan> reserved(String borough, List<String> planRefs) {
        planRefs.stream()
                .map(Lane::of)
                .distinct()
                // Everybody locks several lanes in the same order, so no two wait for each other.
                .sorted()
                .forEach(lane -> reserveAll(borough, lane));
        List<String> known = named(KNOWN, borough, planRefs);
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

    /** Returns the references of the plans that the actor's borough maintains for a child. */
    public List<String> maintainedFor(String childRef, Actor actor) {
        return refs(MAINTAINED_FOR, childRef, actor);
    }

    /** Returns the references of the plans that ceased because the child died. */
    public List<String> ceasedByDeathOf(String childRef, Actor actor) {
        return refs(CEASED_BY_DEATH, childRef, actor);
    }

    private List<String> refs(String sql, String childRef, Actor actor) {
        return plain.query(sql, row -> row.getString(1), boroughOf(actor), childRef);
    }

    /** Returns which of these references belong to plans that have passed to another borough. */
    public List<String> passedOn(String borough, List<String> planRefs) {
        return named(PASSED_ON, borough, planRefs);
    }

    private List<String> named(String which, String borough, List<String> planRefs) {
        return plain.query(
                which, row -> row.getString(1), borough, planRefs.toArray(String[]::new));
    }

    /** Returns the refusal for a reference whose plan has passed to another borough. */
    public static Refusal passedOn() {
        return Refusal.of(
                Refusal.Code.CONFLICT,
                "The plan with this planRef has passed to another borough. Remove it"
                        + " from your feed, or use another planRef.");
    }

    /** Adds many new plans in one statement. */
    public void addAll(List<Plan> plans) {
        newPlans.add(plans);
    }

    @Override
    public List<?> representations(Plan plan, Actor actor) {
        return List.of(PlanView.of(plan, actor.today()));
    }

    /**
     * Returns the query for a page of plans: up to {@code limit} and one more, in the order of
     * their references, after a reference. The days and the limit are written into the statement,
     * because the best way to the rows depends on them. Its transaction must plan {@link
     * PlanMode#ONCE}.
     */
    PageQuery<Plan> after(String planRef, PlanFilter filter, Actor actor, int limit) {
        StringBuilder list = new StringBuilder(LIST);
        List<Object> values = new ArrayList<>(List.of(boroughOf(actor), planRef));
        if (filter.childRef() != null) {
            list.append(" and plan.child_ref = ?");
            values.add(filter.childRef());
        }
        if (filter.involvement() != null) {
            list.append(" and plan.involvement = ?");
            values.add(filter.involvement().name());
        }
        if (filter.dueBefore() != null) {
            list.append(dueBefore(filter.dueBefore()));
        }
        list.append(" order by plan.plan_ref fetch first ").append(limit + 1).append(" rows only");
        return new PageQuery<>(
                Plan.TYPE,
                list.toString(),
                values,
                "plan_ref",
                "plan_ref",
                row -> listed.read(row, 1));
    }

    private static String dueBefore(LocalDate day) {
        return " and plan.cycle_starts_on < "
                + literal(RulesInForce.firstStartDueFrom(day))
                + transferredBefore(RulesInForce.firstTransferDueFrom(day));
    }

    /** A condition on {@code plan}: it came from another authority before a day, or never. */
    public static String transferredBefore(LocalDate day) {
        return " and coalesce(plan.transferred_on, date '0001-01-01') < " + literal(day);
    }

    /** Returns a day as a literal of a query. */
    public static String literal(LocalDate day) {
        return "date '" + day + "'";
    }

    /**
     * Returns the actor's borough.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when the account has no borough
     */
    public static String boroughOf(Actor actor) {
        if (actor.borough() == null) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "This account does not belong to a borough, so it cannot see any"
                                    + " child's record.")
                    .raise();
        }
        return actor.borough();
    }

    private void reserve(String borough, String planRef) {
        plain.first(
                RESERVE,
                row -> row.getString(1),
                lane(borough, Lane.of(planRef)),
                borough + ' ' + planRef);
    }

    private void reserveAll(String borough, int lane) {
        plain.first(RESERVE_ALL, row -> row.getString(1), lane(borough, lane));
    }

    private static String lane(String borough, int lane) {
        return "plans of " + borough + ", lane " + lane;
    }

    private static <T> Path<Plan, T> field(String name, Class<T> type) {
        return PLAN.to(name, type);
    }
}
