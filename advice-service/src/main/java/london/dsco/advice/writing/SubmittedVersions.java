package london.dsco.advice.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.database.JsonColumns;
import london.dsco.database.Question;
import london.dsco.domain.Refusal;

/** The submitted versions of the advice. They are only ever added. */
@ApplicationScoped
public class SubmittedVersions {

    private static final String LATEST =
            "select content from advice_version where request_id = ? and number ="
                    + " (select advice_version from advice_request where id = ?)";

    private final EntityManager database;
    private final JsonColumns json;

    SubmittedVersions(EntityManager database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    /**
     * What {@link #latest} says, to be asked together with something else; empty before the first
     * submission.
     */
    public Question<Optional<AdviceContent>> latest(UUID requestId) {
        return new Question<>(
                LATEST,
                List.of(requestId, requestId),
                results -> {
                    try (ResultSet row = results.getResultSet()) {
                        return row.next()
                                ? Optional.of(json.read(row, "content", AdviceContent.class))
                                : Optional.empty();
                    }
                });
    }

    void add(SubmittedVersion version) {
        database.persist(version);
    }

    public Optional<SubmittedVersion> find(AdviceRequest request, int number) {
        return database.createQuery(
                        "from SubmittedVersion where requestId = :request and number = :number",
                        SubmittedVersion.class)
                .setParameter("request", request.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /**
     * Refuses a judgement on words that are not the latest.
     *
     * @param read number of the version that was read
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} unless it is the latest
     */
    public static void requireLatest(AdviceRequest request, int read) {
        if (read != request.adviceVersion()) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "The latest version of the advice is " + request.adviceVersion() + ".")
                    .raise();
        }
    }

    /**
     * Returns the version that quality assurance is about.
     *
     * @throws IllegalStateException before the first submission
     */
    public SubmittedVersion latest(AdviceRequest request) {
        return find(request, request.adviceVersion())
                .orElseThrow(() -> new IllegalStateException("nothing has been submitted"));
    }
}
