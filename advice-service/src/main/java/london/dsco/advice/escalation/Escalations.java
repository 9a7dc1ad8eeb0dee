package london.dsco.advice.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Refusal;

/**
 * The escalations, and who sees them: the SEN team those that it raised, social care all those of a
 * case that it sees whole.
 */
@ApplicationScoped
public class Escalations {

    private final EntityManager database;

    Escalations(EntityManager database) {
        this.database = database;
    }

    void add(Escalation escalation) {
        database.persist(escalation);
    }

    /**
     * Lists the escalations of one request in the order in which they were raised.
     *
     * @param sight how much of the request the reader sees
     * @param after id of the escalation after which to start
     */
    List<Escalation> page(AdviceRequest request, Sight sight, UUID after, int rows) {
        return database.createQuery(
                        "from Escalation where requestId = :request and id > :after"
                                + " and (:whole = true or raisedBySenTeam = true) order by id",
                        Escalation.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setParameter("whole", sight.covers(Sight.WHOLE))
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * @param sight how much of the request the reader sees
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the request has no such
     *     escalation that the reader may see
     */
    Escalation get(AdviceRequest request, Sight sight, UUID id) {
        return Optional.ofNullable(database.find(Escalation.class, id))
                .filter(found -> found.requestId().equals(request.id()))
                .filter(found -> sight.covers(Sight.WHOLE) || found.isRaisedBySenTeam())
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /**
     * Ends the unanswered escalations of a request, or lets those that ended wait again.
     *
     * @param endedOn London date; null to let them wait again
     * @return whether there were any
     */
    public boolean end(AdviceRequest request, LocalDate endedOn) {
        List<Escalation> found =
                database.createQuery(
                                "from Escalation where requestId = :request and answeredAt is null"
                                        + (endedOn == null
                                                ? " and endedOn is not null"
                                                : " and endedOn is null"),
                                Escalation.class)
                        .setParameter("request", request.id())
                        .getResultList();
        found.forEach(escalation -> escalation.end(endedOn));
        return !found.isEmpty();
    }

    /**
     * Lists the escalations of a borough in the order in which they were raised.
     *
     * @param state null for all
     * @param after id of the escalation after which to start
     */
    List<Escalation> ofBorough(String borough, EscalationState state, UUID after, int rows) {
        return database.createQuery(
                        "from Escalation where borough = :borough and id > :after"
                                + condition(state)
                                + " order by id",
                        Escalation.class)
                .setParameter("borough", borough)
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    private static String condition(EscalationState state) {
        if (state == null) {
            return "";
        }
        return switch (state) {
            case OPEN -> " and answeredAt is null and endedOn is null";
            case ANSWERED -> " and answeredAt is not null";
            case ENDED -> " and endedOn is not null";
        };
    }

    /**
     * Lists the escalations of a borough that have not ended and whose answer is due in a period,
     * both days included.
     */
    List<Escalation> due(String borough, LocalDate from, LocalDate to) {
        return database.createQuery(
                        "from Escalation where borough = :borough and endedOn is null"
                                + " and answerBy between :from and :to",
                        Escalation.class)
                .setParameter("borough", borough)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
