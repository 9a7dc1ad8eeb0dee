package london.dsco.advice.peeraudit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * A record that a version went to another borough, and as which copy. Only its own borough reads
 * this.
 */
@Entity
@Immutable
public class PeerAudit {

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private int adviceVersion;
    private String withBorough;
    private UUID copyId;
    private String askedBy;
    private Instant askedAt;

    protected PeerAudit() {}

    /**
     * @param withBorough GSS code of the borough that audits
     */
    PeerAudit(AdviceRequest request, String withBorough, Actor dsco) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.adviceVersion = request.adviceVersion();
        this.withBorough = withBorough;
        this.copyId = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.askedBy = dsco.username();
        this.askedAt = dsco.at();
    }

    UUID id() {
        return id;
    }

    int adviceVersion() {
        return adviceVersion;
    }

    String withBorough() {
        return withBorough;
    }

    UUID copyId() {
        return copyId;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }
}
