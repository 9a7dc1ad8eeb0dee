package london.dsco.advice.parentcarer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import london.dsco.advice.request.AdviceRequest;

/** The last offers to parent carers, one for each request. */
@ApplicationScoped
class ParentCarerAssessments {

    private final EntityManager database;

    ParentCarerAssessments(EntityManager database) {
        this.database = database;
    }

    /** One without an offer, which is not kept, before the first. */
    ParentCarerAssessment of(AdviceRequest request) {
        return Optional.ofNullable(database.find(ParentCarerAssessment.class, request.id()))
                .orElseGet(() -> new ParentCarerAssessment(request));
    }

    /** Keeps one that was offered. */
    void keep(ParentCarerAssessment assessment) {
        if (!database.contains(assessment)) {
            database.persist(assessment);
        }
    }
}
