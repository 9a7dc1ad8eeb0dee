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

/** One submitted version of the advice, as it was. Nobody changes it. */
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
     * @param then what the register said of the author; null when it did not know them
     * @param findings what the content checks found
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

    /** From 1. */
    public int number() {
        return number;
    }

    public AdviceContent content() {
        return content;
    }

    /** What the register said of the author then; null when it did not know them. */
    AuthorAtSubmission author() {
        return author;
    }

    Attestation attestation() {
        return attestation;
    }

    /** What the content checks found. */
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
