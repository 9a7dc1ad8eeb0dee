package london.dsco.advice.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.advice.content.Provision;
import london.dsco.advice.request.AdviceRequest;

/** The authorisations of a request. They are only ever added. */
@ApplicationScoped
class ProvisionAuthorisations {

    private final EntityManager database;

    ProvisionAuthorisations(EntityManager database) {
        this.database = database;
    }

    void add(ProvisionAuthorisation authorisation) {
        database.persist(authorisation);
    }

    /** Lists the authorisations recorded after the one with this id, oldest first. */
    List<ProvisionAuthorisation> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from ProvisionAuthorisation where requestId = :request and id > :after order by id",
                        ProvisionAuthorisation.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Lists the authorisations, oldest first. */
    List<ProvisionAuthorisation> of(AdviceRequest request) {
        return database.createQuery(
                        "from ProvisionAuthorisation where requestId = :request"
                                + " order by authorisedAt, id",
                        ProvisionAuthorisation.class)
                .setParameter("request", request.id())
                .getResultList();
    }

    /** Returns the lines authorised in any version, word for word. */
    Set<Provision> lines(AdviceRequest request) {
        return of(request).stream()
                .map(ProvisionAuthorisation::provision)
                .collect(Collectors.toSet());
    }
}
