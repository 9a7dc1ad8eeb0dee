package london.dsco.advice.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.content.Provision;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.database.JsonColumns;
import london.dsco.database.Question;

/** The authorisations of a request. They are only ever added. */
@ApplicationScoped
class ProvisionAuthorisations {

    private static final String LINES =
            "select provision from provision_authorisation where request_id = ?";

    private final EntityManager database;
    private final JsonColumns json;

    ProvisionAuthorisations(EntityManager database, JsonColumns json) {
        this.database = database;
        this.json = json;
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

    /** The lines authorised in any version, word for word; to be asked with something else. */
    Question<Set<Provision>> lines(UUID requestId) {
        return new Question<>(
                LINES,
                List.of(requestId),
                results -> {
                    try (ResultSet rows = results.getResultSet()) {
                        Set<Provision> lines = new HashSet<>();
                        while (rows.next()) {
                            lines.add(json.read(rows, "provision", Provision.class));
                        }
                        return lines;
                    }
                });
    }
}
