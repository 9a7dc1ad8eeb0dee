package london.dsco.advice.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;

/** What was said to be wrong in the records of the requests. */
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

    Optional<Rectification> find(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(Rectification.class, id))
                .filter(asked -> asked.requestId().equals(request.id()));
    }

    /**
     * Those of one request, in the order in which they were recorded.
     *
     * @param senTeam whether to leave out what is not for the SEN team
     * @param after id of the one after which to start
     */
    List<Rectification> page(AdviceRequest request, boolean senTeam, UUID after, int rows) {
        return database.createQuery(
                        "from Rectification where requestId = :request and id > :after"
                                + FOR_SEN_TEAM
                                + " order by id",
                        Rectification.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setParameter("senTeam", senTeam)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Those of a borough that are not answered, in the order in which they were recorded. */
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
