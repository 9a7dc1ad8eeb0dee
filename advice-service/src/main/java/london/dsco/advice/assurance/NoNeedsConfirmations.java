package london.dsco.advice.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;

/** The second looks at advice that finds no needs. They are only ever added. */
@ApplicationScoped
class NoNeedsConfirmations {

    private final EntityManager database;

    NoNeedsConfirmations(EntityManager database) {
        this.database = database;
    }

    void add(NoNeedsConfirmation confirmation) {
        database.persist(confirmation);
    }

    NoNeedsConfirmation get(UUID id) {
        return database.find(NoNeedsConfirmation.class, id);
    }

    /** Lists the confirmations recorded after the one with this id, oldest first. */
    List<NoNeedsConfirmation> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from NoNeedsConfirmation where requestId = :request and id > :after"
                                + " order by id",
                        NoNeedsConfirmation.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Returns whether the latest version of a request has been confirmed. */
    boolean ofLatest(AdviceRequest request) {
        return database.createQuery(
                                "select count(*) from NoNeedsConfirmation"
                                        + " where requestId = :request and adviceVersion = :version",
                                Long.class)
                        .setParameter("request", request.id())
                        .setParameter("version", request.adviceVersion())
                        .getSingleResult()
                > 0;
    }
}
