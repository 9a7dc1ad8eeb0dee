package london.dsco.advice.reuse;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** A piece of earlier advice that a request relies on. It never changes. */
@Entity
@Immutable
public class ReusedAdvice {

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private String source;
    private LocalDate providedOn;
    private String author;

    @JdbcTypeCode(SqlTypes.JSON)
    private Satisfactions satisfactions;

    private String recordedBy;
    private Instant recordedAt;

    protected ReusedAdvice() {}

    /**
     * @param source what it is, and where it is kept
     * @param providedOn London date on which it was provided
     * @param author the person who gave it
     * @param satisfactions null if there are none
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link ReuseRules}
     */
    ReusedAdvice(
            AdviceRequest request,
            String source,
            LocalDate providedOn,
            String author,
            Satisfactions satisfactions,
            Actor recorder) {
        List<Finding> wrong = ReuseRules.findings(providedOn, satisfactions, recorder.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This earlier advice cannot be used.", wrong)
                    .with("citation", ReuseRules.CITATION)
                    .raise();
        }
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.source = source;
        this.providedOn = providedOn;
        this.author = author;
        this.satisfactions = satisfactions;
        this.recordedBy = recorder.username();
        this.recordedAt = recorder.at();
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    String source() {
        return source;
    }

    LocalDate providedOn() {
        return providedOn;
    }

    String author() {
        return author;
    }

    Satisfactions satisfactions() {
        return satisfactions;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
