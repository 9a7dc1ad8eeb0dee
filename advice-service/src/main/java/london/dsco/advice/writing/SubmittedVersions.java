package london.dsco.advice.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import london.dsco.advice.request.AdviceRequest;

/** The submitted versions of the advice; they are only ever added to. */
@ApplicationScoped
public class SubmittedVersions {

    private final EntityManager database;

    SubmittedVersions(EntityManager database) {
        this.database = database;
    }

    void add(SubmittedVersion version) {
        database.persist(version);
    }

    Optional<SubmittedVersion> find(AdviceRequest request, int number) {
        return database.createQuery(
                        "from SubmittedVersion where requestId = :request and number = :number",
                        SubmittedVersion.class)
                .setParameter("request", request.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /**
     * The version that quality assurance is about.
     *
     * @throws IllegalStateException before the first submission
     */
    public SubmittedVersion latest(AdviceRequest request) {
        return find(request, request.adviceVersion())
                .orElseThrow(() -> new IllegalStateException("nothing has been submitted"));
    }
}
