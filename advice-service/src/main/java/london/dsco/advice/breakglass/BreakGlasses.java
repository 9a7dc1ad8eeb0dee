package london.dsco.advice.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.BrokenGlass;
import london.dsco.domain.Actor;

/** All uses of break-glass, and the requests that they now open. */
@ApplicationScoped
class BreakGlasses implements BrokenGlass {

    private static final String DUE = " and reviewedAt is null and reviewBy >= :today";
    private static final String OVERDUE = " and reviewedAt is null and reviewBy < :today";
    private static final String REVIEWED = " and reviewedAt is not null";

    private final EntityManager database;

    BreakGlasses(EntityManager database) {
        this.database = database;
    }

    void add(BreakGlass glass) {
        database.persist(glass);
    }

    @Override
    public boolean opens(UUID requestId, Actor actor) {
        return database.createQuery(
                        "from BreakGlass where borough = :borough and requestId = :request"
                                + " and brokenBy = :breaker and expiresAt > :at",
                        BreakGlass.class)
                .setParameter("borough", actor.borough())
                .setParameter("request", requestId)
                .setParameter("breaker", actor.username())
                .setParameter("at", actor.at())
                .getResultStream()
                .anyMatch(glass -> glass.isOpen(actor.at()));
    }

    /** Returns one use of break-glass in the borough of the transaction. */
    Optional<BreakGlass> find(UUID id) {
        return Optional.ofNullable(database.find(BreakGlass.class, id));
    }

    /**
     * Lists the uses of break-glass in a borough, oldest first.
     *
     * @param state null for all
     * @param today London date
     * @param after id of the one after which to start
     */
    List<BreakGlass> page(
            String borough, ReviewState state, LocalDate today, UUID after, int rows) {
        TypedQuery<BreakGlass> query =
                database.createQuery(
                                "from BreakGlass where borough = :borough and id > :after"
                                        + condition(state)
                                        + " order by id",
                                BreakGlass.class)
                        .setParameter("borough", borough)
                        .setParameter("after", after)
                        .setMaxResults(rows);
        return on(today, state, query).getResultList();
    }

    long count(String borough, ReviewState state, LocalDate today) {
        TypedQuery<Long> query =
                database.createQuery(
                                "select count(*) from BreakGlass where borough = :borough"
                                        + condition(state),
                                Long.class)
                        .setParameter("borough", borough);
        return on(today, state, query).getSingleResult();
    }

    private static <T> TypedQuery<T> on(LocalDate today, ReviewState state, TypedQuery<T> query) {
        boolean asksTheDate = state == ReviewState.DUE || state == ReviewState.OVERDUE;
        return asksTheDate ? query.setParameter("today", today) : query;
    }

    private static String condition(ReviewState state) {
        if (state == null) {
            return "";
        }
        return switch (state) {
            case DUE -> DUE;
            case OVERDUE -> OVERDUE;
            case REVIEWED -> REVIEWED;
        };
    }
}
