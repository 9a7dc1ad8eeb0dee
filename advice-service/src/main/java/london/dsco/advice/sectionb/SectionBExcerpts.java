package london.dsco.advice.sectionb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import london.dsco.advice.request.AdviceRequest;

/** The excerpts of section B, one for each request. */
@ApplicationScoped
class SectionBExcerpts {

    private final EntityManager database;

    SectionBExcerpts(EntityManager database) {
        this.database = database;
    }

    /** Returns the excerpt; empty until the SEN team has written one. */
    Optional<SectionBExcerpt> of(AdviceRequest request) {
        return Optional.ofNullable(database.find(SectionBExcerpt.class, request.id()));
    }

    void add(SectionBExcerpt excerpt) {
        database.persist(excerpt);
    }
}
