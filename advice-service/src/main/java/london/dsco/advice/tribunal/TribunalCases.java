package london.dsco.advice.tribunal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.clock.RecommendationClock;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;

/** The Tribunal's recommendations on record for the requests. */
@ApplicationScoped
public class TribunalCases {

    /** Sorts before every id. */
    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager database;

    TribunalCases(EntityManager database) {
        this.database = database;
    }

    void add(TribunalCase tribunalCase) {
        database.persist(tribunalCase);
    }

    /** Returns the clocks of a request's recommendations on a London date, oldest first. */
    public List<AnswerClock> clocks(AdviceRequest request, LocalDate today) {
        return of(request).stream().map(each -> AnswerClock.of(each, today)).toList();
    }

    /** Lists all recommendations of one request in the order of recording. */
    List<TribunalCase> of(AdviceRequest request) {
        return page(request, FIRST, Integer.MAX_VALUE);
    }

    /**
     * Lists the recommendations of one request after another recommendation, in the order of
     * recording.
     *
     * @param after id of the other
     */
    List<TribunalCase> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from TribunalCase where requestId = :request and id > :after order by id",
                        TribunalCase.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the request has no such
     *     case
     */
    TribunalCase get(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(TribunalCase.class, id))
                .filter(found -> found.requestId().equals(request.id()))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /**
     * Lists the recommendations of a borough in the order of recording.
     *
     * @param state of the clock on the London date; null for any
     * @param after id of the recommendation after which to start
     */
    List<TribunalCase> page(
            String borough, ClockState state, LocalDate today, UUID after, int rows) {
        var query =
                database.createQuery(
                                "from TribunalCase where borough = :borough and id > :after"
                                        + inState(state)
                                        + " order by id",
                                TribunalCase.class)
                        .setParameter("borough", borough)
                        .setParameter("after", after);
        if (state == ClockState.DUE_SOON || state == ClockState.OVERDUE) {
            query.setParameter("today", today);
        }
        if (state == ClockState.DUE_SOON || state == ClockState.RUNNING) {
            query.setParameter("soon", RecommendationClock.lastDueSoonOn(today));
        }
        return query.setMaxResults(rows).getResultList();
    }

    private static String inState(ClockState state) {
        if (state == null) {
            return "";
        }
        return switch (state) {
            case RUNNING -> " and respondedOn is null and respondBy > :soon";
            case DUE_SOON -> " and respondedOn is null and respondBy between :today and :soon";
            case OVERDUE -> " and respondedOn is null and respondBy < :today";
            case MET -> " and respondedOn <= respondBy";
            case MET_LATE -> " and respondedOn > respondBy";
            case EXCUSED_LATE -> " and false"; // nothing excuses a late answer
        };
    }
}
