package london.dsco.advice.equality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.advice.request.Characteristics;
import london.dsco.advice.request.RequestFigure;
import london.dsco.advice.request.RequestFigures;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Reads;

/**
 * Compares groups of children over one calendar year that has ended. Years do not overlap, so
 * nobody can subtract one table from another. What is compared does not change once the advice has
 * been sent: whether it was in time, and how the version sent first was graded and whether it finds
 * needs.
 */
@ApplicationScoped
class Comparing {

    private static final int FIRST_YEAR = 2015; // the first whole year under the regulations

    private final Reads reads;
    private final RequestFigures figures;

    Comparing(Reads reads, RequestFigures figures) {
        this.reads = reads;
        this.figures = figures;
    }

    /**
     * @param year null for the last year that has ended
     * @param measure what is compared; which rows are hidden does not depend on it
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the year has not
     *     ended, or is before the regulations
     */
    EqualityView compare(Actor actor, Integer year, Characteristic by, Compared measure) {
        int lastEnded = actor.today().getYear() - 1;
        int counted = year == null ? lastEnded : year;
        if (counted > lastEnded || counted < FIRST_YEAR) {
            throw Refusal.wrongParameter(
                            "year",
                            "not-a-whole-year",
                            "Give a year that has ended, 2015 or later.")
                    .raise();
        }
        return reads.figures(
                actor, () -> EqualityView.of(counted, by, measure, rows(actor, counted, by)));
    }

    private List<Tally> rows(Actor actor, int year, Characteristic by) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        Map<UUID, Characteristics> children =
                figures.characteristics(actor.borough(), from, to).stream()
                        .collect(Collectors.toMap(Characteristics::requestId, Function.identity()));
        Map<String, List<RequestFigure>> groups =
                figures.dispatched(actor, Sight.WHOLE, from, to).stream()
                        .map(figure -> asFirstSent(figure, children.get(figure.id())))
                        .collect(
                                Collectors.groupingBy(
                                        figure ->
                                                by.groupOf(
                                                        children.get(figure.id()),
                                                        figure.clock().receivedOn())));
        return by.groups().stream()
                .map(key -> Tally.of(key, groups.getOrDefault(key, List.of())))
                .toList();
    }

    private static RequestFigure asFirstSent(RequestFigure figure, Characteristics child) {
        return figure.asFirstSent(child.firstGrade(), Boolean.TRUE.equals(child.firstNoNeeds()));
    }
}
