package london.dsco.advice.keyworker;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.DynamicUpdate;

/** The key worker of one request. */
@Entity
@DynamicUpdate // the service may update no other column
public class KeyWorker {

    @Id private UUID requestId;
    private String borough;
    private String name;

    @Enumerated(EnumType.STRING)
    private KeyWorkerRole role;

    @Enumerated(EnumType.STRING)
    private ChosenBy chosenBy;

    private LocalDate since;
    private LocalDate trainedOn;
    private String namedBy;
    private Instant namedAt;

    protected KeyWorker() {}

    /** A request without a key worker. */
    KeyWorker(AdviceRequest request) {
        this.requestId = request.id();
        this.borough = request.borough();
    }

    /**
     * @return false if it was already the same, so that nothing changed
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} as in {@link
     *     KeyWorkerRules}
     */
    boolean choose(KeyWorkerChoice named, LocalDate dateOfBirth, Actor namer) {
        KeyWorkerRules.refusal(named, dateOfBirth, namer.today()).ifPresent(Refusal::raise);
        if (named.equals(new KeyWorkerChoice(name, role, chosenBy, since, trainedOn))) {
            return false;
        }
        name = named.name();
        role = named.role();
        chosenBy = named.chosenBy();
        since = named.since();
        trainedOn = named.trainedOn();
        namedBy = namer.username();
        namedAt = namer.at();
        return true;
    }

    UUID requestId() {
        return requestId;
    }

    /** Returns the name. Like everything below, it is null until somebody is named. */
    String name() {
        return name;
    }

    KeyWorkerRole role() {
        return role;
    }

    ChosenBy chosenBy() {
        return chosenBy;
    }

    LocalDate since() {
        return since;
    }

    LocalDate trainedOn() {
        return trainedOn;
    }

    String namedBy() {
        return namedBy;
    }

    Instant namedAt() {
        return namedAt;
    }
}
