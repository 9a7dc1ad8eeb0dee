package london.dsco.advice.assurance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A manager's agreement that a version finds no needs. */
@Entity
@Immutable
public class NoNeedsConfirmation {

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private int adviceVersion;
    private String reason;
    private String confirmedBy;
    private Instant confirmedAt;

    protected NoNeedsConfirmation() {}

    /** Records the agreement for the latest version. */
    NoNeedsConfirmation(AdviceRequest request, String reason, Actor manager) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.adviceVersion = request.adviceVersion();
        this.reason = reason;
        this.confirmedBy = manager.username();
        this.confirmedAt = manager.at();
    }

    UUID id() {
        return id;
    }

    int adviceVersion() {
        return adviceVersion;
    }

    String reason() {
        return reason;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}
