package london.dsco.advice.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequestView;
import london.dsco.advice.request.OnRecord;
import london.dsco.advice.request.RequestMatters;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;

/**
 * The requests behind a number, for readers who see each of them whole. They are found with the
 * formula of the measure, so that there are as many as the number says.
 */
@ApplicationScoped
class RequestsBehind {

    private final Reads reads;
    private final Counting counting;
    private final RequestMatters matters;
    private final RequestRegister requests;

    RequestsBehind(
            Reads reads, Counting counting, RequestMatters matters, RequestRegister requests) {
        this.reads = reads;
        this.counting = counting;
        this.matters = matters;
        this.requests = requests;
    }

    /**
     * @param group key of the group; null for every group
     * @param after id after which the page starts
     * @return up to that many rows, in the order of the ids
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the period is wrong or
     *     the cohort does not have the measure; {@code FORBIDDEN} when the actor's role may not
     *     read it
     */
    List<AdviceRequestView> list(
            Actor actor,
            FigureSearch search,
            Measure measure,
            Part part,
            String group,
            UUID after,
            int rows) {
        measure.requireCountedOf(search.cohort);
        measure.requireReadBy(actor);
        return reads.lines(
                actor,
                rows - 1,
                () ->
                        matters.of(
                                actor,
                                Sight.WHOLE,
                                page(
                                        counting.count(actor, search),
                                        measure,
                                        part,
                                        group,
                                        after,
                                        rows),
                                id -> id),
                OnRecord::request,
                line -> requests.view(line.request(), actor));
    }

    private static List<UUID> page(
            Counted counted, Measure measure, Part part, String group, UUID after, int rows) {
        var advice =
                group == null ? counted.advice() : counted.groups().getOrDefault(group, List.of());
        return part.of(measure, advice).stream()
                .filter(id -> id.toString().compareTo(after.toString()) > 0)
                .limit(rows)
                .toList();
    }
}
