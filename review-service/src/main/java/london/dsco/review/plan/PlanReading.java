package london.dsco.review.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import london.dsco.database.PlanMode;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;

/** Shows plans. Each read is recorded in the access log. */
@ApplicationScoped
class PlanReading {

    private final Plans plans;
    private final Reads reads;

    PlanReading(Plans plans, Reads reads) {
        this.plans = plans;
        this.reads = reads;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}
     */
    PlanView one(String planRef, Actor actor) {
        return reads.one(planRef, actor, plans, plan -> PlanView.of(plan, actor.today()));
    }

    /** Lists up to {@code limit} plans and one more, in the order of their references. */
    List<PlanView> after(String planRef, PlanFilter filter, Actor actor, int limit) {
        LocalDate today = actor.today();
        return reads.page(
                actor,
                limit,
                PlanMode.ONCE.alone(),
                plans.after(planRef, filter, actor, limit),
                (mode, plan) -> PlanView.of(plan, today));
    }
}
