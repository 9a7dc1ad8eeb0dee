package london.dsco.advice.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;
import london.dsco.link.LinkSecret;

/** The links to the questionnaire. */
@ApplicationScoped
class QuestionnaireLinks {

    private final EntityManager database;

    QuestionnaireLinks(EntityManager database) {
        this.database = database;
    }

    void add(QuestionnaireLink link) {
        database.persist(link);
    }

    /**
     * Lists the links to one request, oldest first.
     *
     * @param after id of the link after which to start
     */
    List<QuestionnaireLink> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from QuestionnaireLink where requestId = :request and id > :after order by id",
                        QuestionnaireLink.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the request has no such
     *     link
     */
    QuestionnaireLink get(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(QuestionnaireLink.class, id))
                .filter(link -> link.requestId().equals(request.id()))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /**
     * Returns the request that a token of the borough is about. It reads no link: the caller locks
     * the request first, and then reads the link in its current state.
     *
     * @param borough GSS code
     */
    Optional<UUID> requestOf(LinkSecret token, String borough) {
        return database.createQuery(
                        "select requestId from QuestionnaireLink"
                                + " where borough = :borough and tokenHash = :hash",
                        UUID.class)
                .setParameter("borough", borough)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /**
     * Returns the link that a token opens. The caller has already found the token.
     *
     * @param borough GSS code
     */
    QuestionnaireLink opened(LinkSecret token, String borough) {
        return database.createQuery(
                        "from QuestionnaireLink where borough = :borough and tokenHash = :hash",
                        QuestionnaireLink.class)
                .setParameter("borough", borough)
                .setParameter("hash", token.hash())
                .getSingleResult();
    }
}
