package london.dsco.advice.writing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.check.KeptFinding;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A submitted version of the advice. It never changes. */
@Entity
@Immutable
@Table(name = "advice_version")
public class SubmittedVersion {

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private AdviceContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private AuthorAtSubmission author;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Attestation attestation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<KeptFinding> findings;

    private String submittedBy;
    private Instant submittedAt;

    protected SubmittedVersion() {}

    /**
     * @param then the author's data in the register at the time; null if it had none
     * @param findings the findings of the content checks
     */
    SubmittedVersion(
            AdviceRequest request,
            int number,
            AdviceContent content,
            AuthorAtSubmission then,
            Attestation attestation,
            List<KeptFinding> findings,
            Actor author) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.number = number;
        this.content = content;
        this.author = then;
        this.attestation = attestation;
        this.findings = List.copyOf(findings);
        this.submittedBy = author.username();
        this.submittedAt = author.at();
    }

    /** Returns the number of the version, from 1. */
    public int number() {
        return number;
    }

    public AdviceContent content() {
        return content;
    }

    /** Returns the author's data in the register at submission; null if it had none. */
    AuthorAtSubmission author() {
        return author;
    }

    Attestation attestation() {
        return attestation;
    }

    /** Returns the findings of the content checks. */
    List<KeptFinding> findings() {
        return findings;
    }

    String submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
