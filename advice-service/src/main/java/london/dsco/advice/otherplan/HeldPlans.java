package london.dsco.advice.otherplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import london.dsco.advice.request.AdviceRequest;

/** The other plans of the children, kept with each request. */
@ApplicationScoped
public class HeldPlans {

    private final EntityManager database;

    HeldPlans(EntityManager database) {
        this.database = database;
    }

    /** What is held of the child's other plans; nothing where nobody wrote any. */
    public List<HeldPlan> of(AdviceRequest request) {
        return about(request).plans();
    }

    /** An empty one that is not kept, as long as nobody has written it. */
    OtherPlans about(AdviceRequest request) {
        return Optional.ofNullable(database.find(OtherPlans.class, request.id()))
                .orElseGet(() -> new OtherPlans(request));
    }

    /** Keeps those that have changed. */
    void keep(OtherPlans plans) {
        if (!database.contains(plans)) {
            database.persist(plans);
        }
    }
}
