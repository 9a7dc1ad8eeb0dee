package london.dsco.advice.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;

/** The completed questionnaires about the requests. They are only ever added. */
@ApplicationScoped
class CompletedQuestionnaires {

    private final EntityManager database;

    CompletedQuestionnaires(EntityManager database) {
        this.database = database;
    }

    void add(CompletedQuestionnaire questionnaire) {
        database.persist(questionnaire);
    }

    /**
     * Returns the number of the next questionnaire about a request, from 1. The request must be
     * locked.
     */
    int nextNumber(UUID requestId) {
        return database.createQuery(
                                "select count(*) from CompletedQuestionnaire where requestId = :request",
                                Long.class)
                        .setParameter("request", requestId)
                        .getSingleResult()
                        .intValue()
                + 1;
    }

    /**
     * Lists the questionnaires about one request, the latest first.
     *
     * @param before number of the questionnaire before which to start; {@link Integer#MAX_VALUE}
     *     for the latest
     */
    List<CompletedQuestionnaire> page(AdviceRequest request, int before, int rows) {
        return database.createQuery(
                        "from CompletedQuestionnaire where requestId = :request and number < :before"
                                + " order by number desc",
                        CompletedQuestionnaire.class)
                .setParameter("request", request.id())
                .setParameter("before", before)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * @param number from 1
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the request has no such
     *     questionnaire
     */
    CompletedQuestionnaire get(AdviceRequest request, int number) {
        return find(request, number).orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    private Optional<CompletedQuestionnaire> find(AdviceRequest request, int number) {
        return database.createQuery(
                        "from CompletedQuestionnaire where requestId = :request and number = :number",
                        CompletedQuestionnaire.class)
                .setParameter("request", request.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
