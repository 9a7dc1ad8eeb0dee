package london.dsco.advice.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.request.AdviceRequest;

/** The working texts. */
@ApplicationScoped
class Drafts {

    private final EntityManager database;

    Drafts(EntityManager database) {
        this.database = database;
    }

    /** Returns the working text; empty advice before the first save. */
    AdviceContent of(AdviceRequest request) {
        Draft draft = database.find(Draft.class, request.id());
        return draft == null ? AdviceContent.EMPTY : draft.content();
    }

    void save(AdviceRequest request, AdviceContent text) {
        Draft known = database.find(Draft.class, request.id());
        Draft draft = known == null ? new Draft(request) : known;
        draft.save(text);
        if (known == null) {
            database.persist(draft);
        }
    }
}
