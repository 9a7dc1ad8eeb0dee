package london.dsco.advice.otherplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.database.JsonColumns;
import london.dsco.database.Question;

/** The children's other plans, kept with each request. */
@ApplicationScoped
public class HeldPlans {

    private static final String OF_REQUEST = "select plans from other_plans where request_id = ?";

    private final EntityManager database;
    private final JsonColumns json;

    HeldPlans(EntityManager database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    /** Returns what is kept about the child's other plans; empty if nobody has written any. */
    public List<HeldPlan> of(AdviceRequest request) {
        return about(request).plans();
    }

    /**
     * Returns the question for the child's other plans, so that it can be asked in one message with
     * others. Its answer is empty if nobody has recorded any.
     */
    public Question<List<HeldPlan>> held(UUID requestId) {
        return new Question<>(
                OF_REQUEST,
                List.of(requestId),
                results -> {
                    try (ResultSet rows = results.getResultSet()) {
                        return rows.next() ? json.list(rows, "plans", HeldPlan.class) : List.of();
                    }
                });
    }

    /** An empty one that is not kept, as long as nobody has written it. */
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
