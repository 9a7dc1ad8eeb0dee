package london.dsco.advice.equality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.advice.performance.Measure;
import london.dsco.advice.request.Characteristics;
import london.dsco.advice.request.RequestFigure;
import london.dsco.advice.request.RequestFigures;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Reads;

/**
 * Compares groups of children over one calendar year that has ended. Years do not overlap, so no
 * table can be taken from another, and what is compared, whether advice was sent in time, does not
 * change once it was sent.
 */
@ApplicationScoped
class Comparing {

    private static final int FIRST_YEAR = 2015; // the first whole one under the regulations

    private final Reads reads;
    private final RequestFigures figures;

    Comparing(Reads reads, RequestFigures figures) {
        this.reads = reads;
        this.figures = figures;
    }

    /**
     * @param year null for the last that has ended
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} for a year that has not
     *     ended, or is before the regulations
     */
    EqualityView compare(Actor actor, Integer year, Characteristic by) {
        int lastEnded = actor.today().getYear() - 1;
        int counted = year == null ? lastEnded : year;
        if (counted > lastEnded || counted < FIRST_YEAR) {
            throw Refusal.wrongParameter(
                            "year", "not-a-whole-year", "Give a year that has ended, from 2015 on.")
                    .raise();
        }
        return reads.figures(actor, () -> EqualityView.of(counted, by, rows(actor, counted, by)));
    }

    private List<Tally> rows(Actor actor, int year, Characteristic by) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        Map<UUID, Characteristics> children =
                figures.characteristics(actor.borough(), from, to).stream()
                        .collect(Collectors.toMap(Characteristics::requestId, Function.identity()));
        Map<String, List<RequestFigure>> groups =
                figures.dispatched(actor, Sight.WHOLE, from, to).stream()
                        .collect(
                                Collectors.groupingBy(
                                        figure ->
                                                by.groupOf(
                                                        children.get(figure.id()),
                                                        figure.clock().receivedOn())));
        return by.groups().stream()
                .map(key -> tally(key, groups.getOrDefault(key, List.of())))
                .toList();
    }

    private static Tally tally(String key, List<RequestFigure> advice) {
        return new Tally(key, advice.size(), Measure.ON_TIME.count(advice));
    }
}
