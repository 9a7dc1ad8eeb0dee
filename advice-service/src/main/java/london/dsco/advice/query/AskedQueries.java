package london.dsco.advice.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;

/** The queries about the requests. */
@ApplicationScoped
public class AskedQueries {

    /** Sorts before every id. */
    private static final UUID FIRST = new UUID(0, 0);

    /** Sorts after every day on which a query is due. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final EntityManager database;

    AskedQueries(EntityManager database) {
        this.database = database;
    }

    void add(AskedQuery query) {
        database.persist(query);
    }

    /**
     * Lists the queries about one request, oldest first.
     *
     * @param after id of the query after which to start; null for the first
     */
    List<AskedQuery> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from AskedQuery where requestId = :request and id > :after order by id",
                        AskedQuery.class)
                .setParameter("request", request.id())
                .setParameter("after", after == null ? FIRST : after)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the request has no such
     *     query
     */
    AskedQuery get(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(AskedQuery.class, id))
                .filter(found -> found.requestId().equals(request.id()))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /**
     * Ends the unanswered queries about a request, or reopens those that ended.
     *
     * @param endedOn London date; null to reopen them
     * @return whether there were any
     */
    public boolean end(AdviceRequest request, LocalDate endedOn) {
        List<AskedQuery> found =
                database.createQuery(
                                "from AskedQuery where requestId = :request and answeredAt is null"
                                        + (endedOn == null
                                                ? " and endedOn is not null"
                                                : " and endedOn is null"),
                                AskedQuery.class)
                        .setParameter("request", request.id())
                        .getResultList();
        found.forEach(query -> query.end(endedOn));
        return !found.isEmpty();
    }

    /**
     * Lists the queries of a borough that await an answer, oldest first.
     *
     * @param dueBefore London date before which they are due; null for any
     * @param after id of the query after which to start
     */
    List<AskedQuery> open(String borough, LocalDate dueBefore, UUID after, int rows) {
        return database.createQuery(
                        "from AskedQuery where borough = :borough and answeredAt is null"
                                + " and endedOn is null"
                                + " and dueOn < :before and id > :after order by id",
                        AskedQuery.class)
                .setParameter("borough", borough)
                .setParameter("before", dueBefore == null ? NEVER : dueBefore)
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * Lists the queries of a borough that are due in a period and have not ended, both dates
     * included.
     */
    List<AskedQuery> due(String borough, LocalDate from, LocalDate to) {
        return database.createQuery(
                        "from AskedQuery where borough = :borough and endedOn is null"
                                + " and dueOn between :from and :to",
                        AskedQuery.class)
                .setParameter("borough", borough)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
