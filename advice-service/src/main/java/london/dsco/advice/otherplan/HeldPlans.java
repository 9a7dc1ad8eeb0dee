package london.dsco.advice.otherplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import london.dsco.advice.request.AdviceRequest;

/** The children's other plans, kept with each request. */
@ApplicationScoped
public class HeldPlans {

    private final EntityManager database;

    HeldPlans(EntityManager database) {
        this.database = database;
    }

    /** Returns what is kept about the child's other plans; empty if nobody has written any. */
    public List<HeldPlan> of(AdviceRequest request) {
        return about(request).plans();
    }

    /**
     * Returns the plans of a request. If nobody has written them, that is an empty record, which is
     * not kept.
     */
    OtherPlans about(AdviceRequest request) {
        return Optional.ofNullable(database.find(OtherPlans.class, request.id()))
                .orElseGet(() -> new OtherPlans(request));
    }

    /** Keeps plans that have changed. */
    void keep(OtherPlans plans) {
        if (!database.contains(plans)) {
            database.persist(plans);
        }
    }
}
