package london.dsco.advice.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;

/** The exceptions of a request. */
@ApplicationScoped
class ExceptionsOnRecord {

    private final EntityManager database;

    ExceptionsOnRecord(EntityManager database) {
        this.database = database;
    }

    void add(ExceptionOnRecord exception) {
        database.persist(exception);
    }

    /** Oldest first. */
    List<ExceptionOnRecord> of(AdviceRequest request) {
        return database.createQuery(
                        "from ExceptionOnRecord where requestId = :request order by recordedOn, id",
                        ExceptionOnRecord.class)
                .setParameter("request", request.id())
                .getResultList();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the request has no such
     *     exception
     */
    ExceptionOnRecord get(AdviceRequest request, UUID id) {
        return of(request).stream()
                .filter(exception -> exception.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
