package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;

/** Reads requests, one or many. */
@ApplicationScoped
public class RequestLists {

    /** A view with its place in the list. */
    record Line(AdviceRequestView view, ListPosition position) {}

    private final Reads reads;
    private final RequestRegister requests;
    private final RequestQueries queries;
    private final Visits visits;

    RequestLists(Reads reads, RequestRegister requests, RequestQueries queries, Visits visits) {
        this.reads = reads;
        this.requests = requests;
        this.queries = queries;
        this.visits = visits;
    }

    /** Returns a request of the actor's borough, or one that another borough shares with theirs. */
    AdviceRequestView one(UUID id, Actor actor) {
        return reads.find(id, actor, requests, request -> requests.view(request, actor))
                .orElseGet(
                        () ->
                                visits.one(
                                        id,
                                        actor,
                                        request ->
                                                AdviceRequestView.opened(request, actor.today())));
    }

    /**
     * Lists the requests in the order of receipt.
     *
     * @param after null for the first page
     * @return up to one more than the limit; the extra one shows only that there are more
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when the actor does not see the
     *     field of a filter
     */
    List<Line> list(RequestSearch search, Actor actor, ListPosition after, int limit) {
        search.filters().forEach(filter -> filter.requireAllowed(actor));
        Scope scope = requests.scope(actor);
        return reads.list(
                actor,
                limit,
                () -> queries.matching(search, scope, after, limit + 1),
                request -> line(request, scope));
    }

    private static Line line(AdviceRequest request, Scope scope) {
        return new Line(
                AdviceRequestView.of(request, scope.of(request), scope.actor().today()),
                ListPosition.of(request));
    }
}
