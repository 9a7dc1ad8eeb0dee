package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;

/** Items on the records of several requests, each with its request. */
@ApplicationScoped
public class RequestMatters {

    private final EntityManager database;
    private final RequestRegister requests;

    RequestMatters(EntityManager database, RequestRegister requests) {
        this.database = database;
        this.requests = requests;
    }

    /**
     * Returns the items, each with its request.
     *
     * @param least the least that the actor must see of a request
     * @param found the items in the order of the list, about requests of the actor's borough
     * @param requestId gives the id of the request that an item is about
     * @return the items in the same order, without those whose request the actor sees less of
     */
    public <T> List<OnRecord<T>> of(
            Actor actor, Sight least, List<T> found, Function<T, UUID> requestId) {
        if (found.isEmpty()) {
            return List.of();
        }
        Scope scope = requests.scope(actor);
        Map<UUID, AdviceRequest> byId =
                database.createQuery(
                                "from AdviceRequest where borough = :borough and id in :ids",
                                AdviceRequest.class)
                        .setParameter("borough", actor.borough())
                        .setParameter("ids", found.stream().map(requestId).distinct().toList())
                        .getResultStream()
                        .filter(request -> scope.sees(request, least))
                        .collect(Collectors.toMap(AdviceRequest::id, Function.identity()));
        return found.stream()
                .filter(each -> byId.containsKey(requestId.apply(each)))
                .map(each -> new OnRecord<>(byId.get(requestId.apply(each)), each))
                .toList();
    }
}
