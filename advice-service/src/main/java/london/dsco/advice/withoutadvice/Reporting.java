package london.dsco.advice.withoutadvice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.UnadvisedPlans;
import london.dsco.domain.Actor;
import london.dsco.figures.Period;
import london.dsco.records.Reads;

/** Lists and counts the plans that were issued without advice. */
@ApplicationScoped
public class Reporting {

    private final Reads reads;
    private final UnadvisedPlans plans;

    Reporting(Reads reads, UnadvisedPlans plans) {
        this.reads = reads;
        this.plans = plans;
    }

    /**
     * Lists the plans, oldest request first.
     *
     * @param from first London date of the plans; null for the default of {@link Period}
     * @param to last London date of the plans; null for the same default
     * @param after id of the request after which to start
     * @return up to one more than the limit; the extra one shows only that there are more
     */
    List<PlanWithoutAdviceView> list(
            Actor actor, LocalDate from, LocalDate to, UUID after, int limit) {
        Period dates = Period.of(from, to, actor.today());
        return reads.list(
                actor,
                limit,
                () -> plans.page(actor, dates.from(), dates.to(), after, limit + 1),
                request -> PlanWithoutAdviceView.of(request, actor.today()));
    }

    /** Returns the number of these plans. */
    PlansWithoutAdviceFiguresView figures(Actor actor, LocalDate from, LocalDate to) {
        Period dates = Period.of(from, to, actor.today());
        return reads.figures(
                actor,
                () ->
                        PlansWithoutAdviceFiguresView.of(
                                dates, plans.figures(actor, dates.from(), dates.to())));
    }
}
