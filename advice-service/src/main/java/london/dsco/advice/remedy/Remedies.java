package london.dsco.advice.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;

/** The remedies on record for the requests. */
@ApplicationScoped
class Remedies {

    private final EntityManager database;

    Remedies(EntityManager database) {
        this.database = database;
    }

    void add(Remedy remedy) {
        database.persist(remedy);
    }

    /**
     * Lists the remedies of one request in the order of recording.
     *
     * @param fromSenTeam whether to list only those that the SEN team recorded
     * @param after id of the remedy after which to start
     */
    List<Remedy> page(AdviceRequest request, boolean fromSenTeam, UUID after, int rows) {
        return database.createQuery(
                        "from Remedy where requestId = :request and id > :after"
                                + " and (:fromSenTeam = false or fromSenTeam = true) order by id",
                        Remedy.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setParameter("fromSenTeam", fromSenTeam)
                .setMaxResults(rows)
                .getResultList();
    }

    Optional<Remedy> find(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(Remedy.class, id))
                .filter(remedy -> remedy.requestId().equals(request.id()));
    }

    /**
     * Lists the remedies of a borough in the order of recording.
     *
     * @param type null for any
     * @param open whether they have not ended; null for any
     * @param after id of the remedy after which to start
     */
    List<Remedy> page(String borough, RemedyType type, Boolean open, UUID after, int rows) {
        String ofType = type == null ? "" : " and type = :type";
        String going = open == null ? "" : " and outcome is " + (open ? "null" : "not null");
        var query =
                database.createQuery(
                                "from Remedy where borough = :borough and id > :after"
                                        + ofType
                                        + going
                                        + " order by id",
                                Remedy.class)
                        .setParameter("borough", borough)
                        .setParameter("after", after);
        if (type != null) {
            query.setParameter("type", type);
        }
        return query.setMaxResults(rows).getResultList();
    }
}
