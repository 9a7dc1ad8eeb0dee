package london.dsco.advice.assurance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import london.dsco.advice.content.Provision;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A manager's authorisation of one line of provision, word for word. When the words change, the
 * line must be authorised again.
 */
@Entity
@Immutable
public class ProvisionAuthorisation {

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private int adviceVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Provision provision;

    private String authorisedBy;
    private Instant authorisedAt;

    protected ProvisionAuthorisation() {}

    ProvisionAuthorisation(AdviceRequest request, Provision line, Actor manager) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.adviceVersion = request.adviceVersion();
        this.provision = line;
        this.authorisedBy = manager.username();
        this.authorisedAt = manager.at();
    }

    UUID id() {
        return id;
    }

    int adviceVersion() {
        return adviceVersion;
    }

    Provision provision() {
        return provision;
    }

    String authorisedBy() {
        return authorisedBy;
    }

    Instant authorisedAt() {
        return authorisedAt;
    }
}
