package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;

/** What figures are made of. The rules of law stay in Java, so each is written once. */
@ApplicationScoped
public class RequestFigures {

    private final EntityManager database;
    private final RequestRegister requests;

    RequestFigures(EntityManager database, RequestRegister requests) {
        this.database = database;
        this.requests = requests;
    }

    /**
     * The advice dispatched in a period, of the requests that the actor sees enough of.
     *
     * @param least how much of a request the actor must see for it to count
     * @param from first London date of dispatch
     * @param to last London date of dispatch
     */
    public List<RequestFigure> dispatched(Actor actor, Sight least, LocalDate from, LocalDate to) {
        return database.createQuery(
                        "from AdviceRequest where borough = :borough"
                                + " and dispatchedOn between :from and :to",
                        AdviceRequest.class)
                .setParameter("borough", actor.borough())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .filter(seen(actor, least))
                .map(RequestFigure::of)
                .toList();
    }

    /**
     * The requests whose advice is owed, of those that the actor sees enough of.
     *
     * @param least how much of a request the actor must see for it to count
     */
    public List<RequestFigure> owed(Actor actor, Sight least) {
        return database.createQuery(
                        "from AdviceRequest where borough = :borough and status in :owed"
                                + " and dispatchedOn is null",
                        AdviceRequest.class)
                .setParameter("borough", actor.borough())
                .setParameter("owed", AdviceStatus.owed())
                .getResultStream()
                .filter(seen(actor, least))
                .map(RequestFigure::of)
                .toList();
    }

    /**
     * The advice that somebody wrote and that was dispatched, of the requests that the actor sees
     * the whole of.
     *
     * @param author user name
     */
    public List<RequestFigure> dispatchedBy(Actor actor, String author) {
        return database.createQuery(
                        "from AdviceRequest where borough = :borough"
                                + " and allocation.author = :author and dispatchedOn is not null",
                        AdviceRequest.class)
                .setParameter("borough", actor.borough())
                .setParameter("author", author)
                .getResultStream()
                .filter(seen(actor, Sight.WHOLE))
                .map(RequestFigure::of)
                .toList();
    }

    /** Those of some requests of which the actor sees the whole. */
    public Set<UUID> whole(Actor actor, Set<UUID> ids) {
        return database.createQuery(
                        "from AdviceRequest where borough = :borough and id in :ids",
                        AdviceRequest.class)
                .setParameter("borough", actor.borough())
                .setParameter("ids", ids)
                .getResultStream()
                .filter(seen(actor, Sight.WHOLE))
                .map(AdviceRequest::id)
                .collect(Collectors.toSet());
    }

    private Predicate<AdviceRequest> seen(Actor actor, Sight least) {
        Scope scope = requests.scope(actor);
        return request -> scope.sees(request, least);
    }
}
