package london.dsco.advice.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;

/** The submitted versions of the advice. They are only ever added. */
@ApplicationScoped
public class SubmittedVersions {

    private final EntityManager database;

    SubmittedVersions(EntityManager database) {
        this.database = database;
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
