package london.dsco.advice.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.advice.assurance.CriterionFigure;
import london.dsco.advice.assurance.CriterionFigures;
import london.dsco.advice.request.RequestFigure;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.figures.Period;
import london.dsco.records.Reads;

/**
 * Shows where advice is weak: the points of each criterion, over the advice that somebody counts.
 */
@ApplicationScoped
class CriterionMeans {

    private final Reads reads;
    private final Counting counting;
    private final CriterionFigures criteria;

    CriterionMeans(Reads reads, Counting counting, CriterionFigures criteria) {
        this.reads = reads;
        this.counting = counting;
        this.criteria = criteria;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the period ends before
     *     it begins, or the cohort is not the dispatched advice, the only one audited throughout
     */
    CriteriaView read(Actor actor, FigureSearch search) {
        if (search.cohort != Cohort.DISPATCHED) {
            throw Refusal.wrongParameter(
                            "cohort",
                            "not-of-this-measure",
                            "This measure is counted for another cohort.")
                    .raise();
        }
        return reads.figures(actor, () -> view(actor, counting.count(actor, search)));
    }

    private CriteriaView view(Actor actor, Counted counted) {
        Period period = counted.period();
        Map<UUID, List<CriterionFigure>> points =
                criteria.dispatched(actor.borough(), period.from(), period.to()).stream()
                        .collect(Collectors.groupingBy(CriterionFigure::requestId));
        return new CriteriaView(
                period.from(),
                period.to(),
                counted.grouping(),
                counted.groups().entrySet().stream()
                        .map(
                                group ->
                                        CriteriaView.Group.of(
                                                group.getKey(), pointsOf(group.getValue(), points)))
                        .toList(),
                FurtherMeasure.CRITERION_MEAN.words().definition());
    }

    private static List<CriterionFigure> pointsOf(
            List<RequestFigure> advice, Map<UUID, List<CriterionFigure>> points) {
        return advice.stream()
                .flatMap(each -> points.getOrDefault(each.id(), List.of()).stream())
                .toList();
    }
}
