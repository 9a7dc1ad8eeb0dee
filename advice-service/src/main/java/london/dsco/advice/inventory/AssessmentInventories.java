package london.dsco.advice.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import london.dsco.advice.request.AdviceRequest;

/** The inventories of assessments, one for each request. */
@ApplicationScoped
class AssessmentInventories {

    private final EntityManager database;

    AssessmentInventories(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the inventory of a request. If nobody has written it, that is an empty one, which is
     * not kept.
     */
    AssessmentInventory of(AdviceRequest request) {
        return Optional.ofNullable(database.find(AssessmentInventory.class, request.id()))
                .orElseGet(() -> new AssessmentInventory(request));
    }

    /** Keeps an inventory that has changed. */
    void keep(AssessmentInventory inventory) {
        if (!database.contains(inventory)) {
            database.persist(inventory);
        }
    }
}
