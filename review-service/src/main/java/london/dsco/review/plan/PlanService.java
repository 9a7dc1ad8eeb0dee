package london.dsco.review.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.London;
import london.dsco.kit.access.AccessLog;
import london.dsco.kit.caller.CurrentCaller;
import london.dsco.kit.http.Preconditions;
import london.dsco.kit.outbox.Outbox;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/** The register of plans. */
@ApplicationScoped
@Transactional
public class PlanService {

    /** How the access log names a plan. */
    public static final String RECORD_TYPE = "PLAN";

    /** The plan after a registration, and whether it is new here. */
    public record Registration(PlanView plan, boolean created) {}

    private final Plans plans;
    private final Event<PlanDated> dated;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final CurrentCaller caller;
    private final Preconditions preconditions;
    private final Clock clock;

    PlanService(
            Plans plans,
            Event<PlanDated> dated,
            Outbox outbox,
            AccessLog accessLog,
            CurrentCaller caller,
            Preconditions preconditions,
            Clock clock) {
        this.plans = plans;
        this.dated = dated;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.caller = caller;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /**
     * Takes over what the borough's system says of a plan, opening it when it is new.
     *
     * @throws ProblemException {@code unprocessable} when its dates contradict each other, {@code
     *     precondition-failed} when the caller based it on an older version
     */
    public Registration register(String planRef, RegisterPlan said) {
        said.requireConsistentDates();
        String borough = caller.borough();
        LocalDate today = today();
        plans.reserve(borough, planRef);
        Optional<Plan> known = plans.of(borough, planRef);
        preconditions.honourIfMatch(known.map(plan -> plan.viewOn(today)).stream().toArray());
        known.ifPresent(
                plan -> {
                    plan.register(said, today);
                    dated.fire(new PlanDated(plan));
                });
        Plan plan =
                known.orElseGet(
                        () -> opened(Plan.registered(borough, planRef, said, today, clock)));
        accessLog.change(RECORD_TYPE, planRef, known.isPresent() ? "UPDATED" : "REGISTERED");
        return new Registration(plan.viewOn(today), known.isEmpty());
    }

    /** Opens the plan that an advice request led to, unless it is known; never overwrites more. */
    public void open(String borough, PlanIssued fact) {
        plans.reserve(borough, fact.planRef());
        Optional<Plan> known = plans.of(borough, fact.planRef());
        if (known.isEmpty()) {
            opened(Plan.opened(borough, fact, clock));
        } else if (known.get().reissued(fact)) {
            dated.fire(new PlanDated(known.get()));
        }
    }

    private Plan opened(Plan plan) {
        plans.persist(plan);
        dated.fire(new PlanDated(plan));
        outbox.append(PlanOpened.of(plan));
        return plan;
    }

    /**
     * @throws ProblemException {@code not-found}
     */
    public PlanView get(String planRef) {
        Plan plan =
                plans.of(caller.borough(), planRef)
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        accessLog.read(RECORD_TYPE, List.of(planRef));
        return plan.viewOn(today());
    }

    /** Up to {@code limit} plans and one more, in the order of their references. */
    public List<PlanView> list(Plans.Filter filter, String after, int limit) {
        LocalDate today = today();
        List<PlanView> found =
                plans.after(caller.borough(), filter, after, limit + 1).stream()
                        .map(plan -> plan.viewOn(today))
                        .toList();
        accessLog.read(RECORD_TYPE, found.stream().limit(limit).map(PlanView::planRef).toList());
        return found;
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
