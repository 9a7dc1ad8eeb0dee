package london.dsco.advice.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.database.JsonColumns;
import london.dsco.database.Question;

/** The working texts. */
@ApplicationScoped
class Drafts {

    private static final String OF_REQUEST =
            "select content from advice_draft where request_id = ?";

    private final EntityManager database;
    private final JsonColumns json;

    Drafts(EntityManager database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    /** As {@link #of}, to be asked together with something else. */
    Question<AdviceContent> asked(UUID requestId) {
        return new Question<>(
                OF_REQUEST,
                List.of(requestId),
                results -> {
                    try (ResultSet row = results.getResultSet()) {
                        return row.next()
                                ? json.read(row, "content", AdviceContent.class)
                                : AdviceContent.EMPTY;
                    }
                });
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
