package london.dsco.advice.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rectifications of requests and considerations. */
@ApplicationScoped
class Rectifications {

    private static final String FOR_SEN_TEAM =
            " and (:senTeam = false or fromSenTeam = true or subject = PARTICULARS)";

    private final EntityManager database;

    Rectifications(EntityManager database) {
        this.database = database;
    }

    void add(Rectification asked) {
        database.persist(asked);
    }

    /**
     * @param record id of the request or consideration
     */
    Optional<Rectification> find(UUID id, UUID record) {
        return Optional.ofNullable(database.find(Rectification.class, id))
                .filter(
                        asked ->
                                record.equals(asked.requestId())
                                        || record.equals(asked.considerationId()));
    }

    /**
     * Lists the rectifications of one record in the order of recording.
     *
     * @param record id of the request or consideration
     * @param senTeam whether to leave out what is not for the SEN team
     * @param after id of the rectification after which to start
     */
    List<Rectification> page(UUID record, boolean senTeam, UUID after, int rows) {
        return database.createQuery(
                        "from Rectification where (requestId = :record or considerationId = :record)"
                                + " and id > :after"
                                + FOR_SEN_TEAM
                                + " order by id",
                        Rectification.class)
                .setParameter("record", record)
                .setParameter("after", after)
                .setParameter("senTeam", senTeam)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Lists the unanswered rectifications of a borough in the order of recording. */
    List<Rectification> open(String borough, boolean senTeam, UUID after, int rows) {
        return database.createQuery(
                        "from Rectification where borough = :borough and decision is null"
                                + " and id > :after"
                                + FOR_SEN_TEAM
                                + " order by id",
                        Rectification.class)
                .setParameter("borough", borough)
                .setParameter("after", after)
                .setParameter("senTeam", senTeam)
                .setMaxResults(rows)
                .getResultList();
    }
}
