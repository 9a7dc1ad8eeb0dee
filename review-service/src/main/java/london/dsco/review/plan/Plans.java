package london.dsco.review.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
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
import london.dsco.review.cycle.RulesInForce;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.specification.SelectionSpecification;

/** The plans of a borough. */
@ApplicationScoped
public class Plans implements OpeningRegister<String, Plan> {

    private static final Path<Plan, Plan> PLAN = Path.from(Plan.class);

    /**
     * A change to one plan takes the borough's lock in shared mode, and the plan's lock
     * exclusively. A load of many plans takes the borough's lock exclusively, because thousands of
     * plan locks would not fit into PostgreSQL's lock table.
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
            "from Plan where borough = :borough and planRef > :after and status <> CEASED";

    private final EntityManager database;
    private final Jdbc plain;
    private final NewPlans newPlans;

    Plans(EntityManager database, Jdbc plain, NewPlans newPlans) {
        this.database = database;
        this.plain = plain;
        this.newPlans = newPlans;
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
     * Returns the plans of a borough with these references. Until the transaction ends, nobody else
     * can change or add a plan of the borough.
     */
    public Map<String, Plan> reserved(String borough, List<String> planRefs) {
        plain.first(RESERVE_ALL, row -> row.getString(1), registerOf(borough));
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
     * Lists up to {@code limit} plans after a reference, in the order of their references. The best
     * plan depends on the days and the limit, so they are literals in the statement, for a
     * transaction that plans {@link PlanMode#ONCE}.
     */
    List<Plan> after(String planRef, PlanFilter filter, Actor actor, int limit) {
        StringBuilder list = new StringBuilder(LIST);
        Map<String, Object> values = new HashMap<>();
        values.put("borough", boroughOf(actor));
        values.put("after", planRef);
        if (filter.childRef() != null) {
            list.append(" and child.childRef = :childRef");
            values.put("childRef", filter.childRef());
        }
        if (filter.involvement() != null) {
            list.append(" and involvement = :involvement");
            values.put("involvement", filter.involvement());
        }
        if (filter.dueBefore() != null) {
            list.append(" and startsOn < ")
                    .append(literal(RulesInForce.firstStartDueFrom(filter.dueBefore())))
                    .append(" and transferredOrNever < ")
                    .append(literal(RulesInForce.firstTransferDueFrom(filter.dueBefore())));
        }
        list.append(" order by planRef fetch first ").append(limit).append(" rows only");
        TypedQuery<Plan> query =
                database.createQuery(list.toString(), Plan.class)
                        .setHint(HibernateHints.HINT_READ_ONLY, true);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Returns a day as a literal of a query. */
    public static String literal(LocalDate day) {
        return "{d '" + day + "'}";
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
        plain.first(RESERVE, row -> row.getString(1), registerOf(borough), borough + ' ' + planRef);
    }

    private static String registerOf(String borough) {
        return "plans of " + borough;
    }

    private static <T> Path<Plan, T> field(String name, Class<T> type) {
        return PLAN.to(name, type);
    }
}
