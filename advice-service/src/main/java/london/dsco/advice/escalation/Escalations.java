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
 * What was raised with the DSCO, and who sees it: the SEN team what the SEN team raised, social
 * care everything about a case of which it sees the whole.
 */
@ApplicationScoped
class Escalations {

    private final EntityManager database;

    Escalations(EntityManager database) {
        this.database = database;
    }

    void add(Escalation escalation) {
        database.persist(escalation);
    }

    /**
     * Those about one request, in the order in which they were raised.
     *
     * @param sight what the reader sees of the request
     * @param after id of the one after which to start
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
     * @param sight what the reader sees of the request
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when there is none such about
     *     the request that the reader sees
     */
    Escalation get(AdviceRequest request, Sight sight, UUID id) {
        return Optional.ofNullable(database.find(Escalation.class, id))
                .filter(found -> found.requestId().equals(request.id()))
                .filter(found -> sight.covers(Sight.WHOLE) || found.isRaisedBySenTeam())
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /**
     * Those of a borough, in the order in which they were raised.
     *
     * @param state null for all
     * @param after id of the one after which to start
     */
    List<Escalation> ofBorough(String borough, EscalationState state, UUID after, int rows) {
        String wanted =
                state == null
                        ? ""
                        : " and answeredAt is "
                                + (state == EscalationState.OPEN ? "null" : "not null");
        return database.createQuery(
                        "from Escalation where borough = :borough and id > :after"
                                + wanted
                                + " order by id",
                        Escalation.class)
                .setParameter("borough", borough)
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Those of a borough that are to be answered in a period, both London dates included. */
    List<Escalation> due(String borough, LocalDate from, LocalDate to) {
        return database.createQuery(
                        "from Escalation where borough = :borough and answerBy between :from and :to",
                        Escalation.class)
                .setParameter("borough", borough)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
