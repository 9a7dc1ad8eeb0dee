package london.dsco.advice.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;

/** The completed questionnaires about the requests; they are only ever added to. */
@ApplicationScoped
class CompletedQuestionnaires {

    private final EntityManager database;

    CompletedQuestionnaires(EntityManager database) {
        this.database = database;
    }

    void add(CompletedQuestionnaire questionnaire) {
        database.persist(questionnaire);
    }

    /** The number of the next one about a request, from 1. The request is locked. */
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
     * Those about one request, the latest first.
     *
     * @param before number of the one before which to start; {@link Integer#MAX_VALUE} for the
     *     latest
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
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when there is no such
     *     questionnaire about the request
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
