package london.dsco.advice.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import london.dsco.advice.content.Provision;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A manager's authorisation of one line of provision, word for word: the same line reworded needs a
 * new one.
 */
@Entity
@Immutable
public class ProvisionAuthorisation {

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private int adviceVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private Provision provision;

    private String authorisedBy;
    private Instant authorisedAt;

    protected ProvisionAuthorisation() {}

    ProvisionAuthorisation(UUID id, AdviceRequest request, Provision line, Actor manager) {
        this.id = id;
        this.borough = request.borough();
        this.requestId = request.id();
        this.adviceVersion = request.adviceVersion();
        this.provision = line;
        this.authorisedBy = manager.username();
        this.authorisedAt = manager.at();
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
