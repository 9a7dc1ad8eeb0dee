package london.dsco.advice.parentcarer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import london.dsco.advice.request.AdviceRequest;

/** The latest offers to parent carers, one for each request. */
@ApplicationScoped
class ParentCarerAssessments {

    private final EntityManager database;

    ParentCarerAssessments(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the offer of a request. Before the first, that is an empty one, which is not kept.
     */
    ParentCarerAssessment of(AdviceRequest request) {
        return Optional.ofNullable(database.find(ParentCarerAssessment.class, request.id()))
                .orElseGet(() -> new ParentCarerAssessment(request));
    }

    /** Keeps an offer that was made. */
    void keep(ParentCarerAssessment assessment) {
        if (!database.contains(assessment)) {
            database.persist(assessment);
        }
    }
}
