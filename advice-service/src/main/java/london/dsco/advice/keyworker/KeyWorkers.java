package london.dsco.advice.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import london.dsco.advice.request.AdviceRequest;

/** The key workers, one for each request. */
@ApplicationScoped
class KeyWorkers {

    private final EntityManager database;

    KeyWorkers(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the key worker of a request. Until somebody is named, that is an empty one, which is
     * not kept.
     */
    KeyWorker of(AdviceRequest request) {
        return Optional.ofNullable(database.find(KeyWorker.class, request.id()))
                .orElseGet(() -> new KeyWorker(request));
    }

    /** Keeps a key worker who has been named. */
    void keep(KeyWorker keyWorker) {
        if (!database.contains(keyWorker)) {
            database.persist(keyWorker);
        }
    }
}
