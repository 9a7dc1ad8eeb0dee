package london.dsco.advice.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.London;
import london.dsco.domain.Refusal;
import london.dsco.figures.Period;

/** The lessons on record for the requests. */
@ApplicationScoped
class LearningPoints {

    /** More than a board will read. */
    private static final int MOST_IN_A_REPORT = 1_000;

    private final EntityManager database;

    LearningPoints(EntityManager database) {
        this.database = database;
    }

    void add(LearningPoint point) {
        database.persist(point);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the lesson is from another
     *     request
     */
    LearningPoint get(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(LearningPoint.class, id))
                .filter(point -> point.requestId().equals(request.id()))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /**
     * Lists the lessons from one request in the order of recording.
     *
     * @param after id of the lesson after which to start
     */
    List<LearningPoint> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from LearningPoint where requestId = :request and id > :after order by id",
                        LearningPoint.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Lists the lessons that a borough recorded in a period, by theme and then by their words. */
    List<LearningPoint> recorded(String borough, Period period) {
        return database.createQuery(
                        "from LearningPoint where borough = :borough and recordedAt >= :from"
                                + " and recordedAt < :before order by theme, lesson, id",
                        LearningPoint.class)
                .setParameter("borough", borough)
                .setParameter("from", startOf(period.from()))
                .setParameter("before", startOf(period.to().plusDays(1)))
                .setMaxResults(MOST_IN_A_REPORT)
                .getResultList();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant();
    }
}
