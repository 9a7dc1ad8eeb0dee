package london.dsco.review.inpatient;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import london.dsco.domain.Actor;
import london.dsco.figures.Period;
import london.dsco.records.Reads;
import london.dsco.review.plan.Plans;

/** Counts a borough's children and young people in hospital or at risk of admission. */
@ApplicationScoped
class InpatientCounting {

    private final Reads reads;
    private final InpatientCares cares;

    InpatientCounting(Reads reads, InpatientCares cares) {
        this.reads = reads;
        this.cares = cares;
    }

    /**
     * @param from first London date; null for a year before the end
     * @param to last London date; null for today
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the period ends before
     *     it begins
     */
    InpatientFiguresView figures(Actor actor, LocalDate from, LocalDate to) {
        Period period = Period.of(from, to, actor.today());
        return reads.figures(
                actor,
                () ->
                        InpatientFiguresView.of(
                                new InpatientFigures(
                                        cares.ofTheBorough(Plans.boroughOf(actor)),
                                        period,
                                        actor.today())));
    }
}
