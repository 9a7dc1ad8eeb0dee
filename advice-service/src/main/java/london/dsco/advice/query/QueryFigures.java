package london.dsco.advice.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.advice.request.RequestFigures;
import london.dsco.domain.Actor;

/**
 * The data behind the figures on queries. Its methods need a transaction of the actor's borough.
 */
@ApplicationScoped
public class QueryFigures {

    private final AskedQueries queries;
    private final RequestFigures requests;

    QueryFigures(AskedQueries queries, RequestFigures requests) {
        this.queries = queries;
        this.requests = requests;
    }

    /**
     * Lists the queries due in a period, on requests that the actor may see whole. It leaves out
     * those that can still be answered in time and those that ended unanswered because the child
     * died.
     *
     * @param from first London date
     * @param to last London date
     */
    public List<QueryFigure> due(Actor actor, LocalDate from, LocalDate to) {
        List<AskedQuery> due = queries.due(actor.borough(), from, to);
        if (due.isEmpty()) {
            return List.of();
        }
        Set<UUID> seen =
                requests.whole(
                        actor, due.stream().map(AskedQuery::requestId).collect(Collectors.toSet()));
        return due.stream()
                .filter(query -> seen.contains(query.requestId()))
                .map(query -> new QueryFigure(query.dueOn(), query.answeredOn()))
                .filter(query -> query.isDecidedOn(actor.today()))
                .toList();
    }
}
