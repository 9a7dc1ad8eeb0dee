package london.dsco.advice.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import london.dsco.advice.request.AdviceRequest;

/** The legal holds, one for each request. */
@ApplicationScoped
class LegalHolds {

    private final EntityManager database;

    LegalHolds(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the hold of a request. Until somebody sets one, that is an empty one, which is not
     * kept.
     */
    LegalHold of(AdviceRequest request) {
        return Optional.ofNullable(database.find(LegalHold.class, request.id()))
                .orElseGet(() -> new LegalHold(request));
    }

    void keep(LegalHold hold) {
        if (!database.contains(hold)) {
            database.persist(hold);
        }
    }
}
