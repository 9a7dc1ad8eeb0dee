package london.dsco.advice.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import london.dsco.advice.content.AdviceContent;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One submitted version of the advice, as it was. */
@Entity
@Immutable
@Table(name = "advice_version")
public class SubmittedAdvice {

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private AdviceContent content;

    private String submittedBy;
    private Instant submittedAt;

    protected SubmittedAdvice() {}

    SubmittedAdvice(
            UUID id, AdviceRequest request, int number, AdviceContent content, Actor author) {
        this.id = id;
        this.borough = request.borough();
        this.requestId = request.id();
        this.number = number;
        this.content = content;
        this.submittedBy = author.username();
        this.submittedAt = author.at();
    }

    int number() {
        return number;
    }

    AdviceContent content() {
        return content;
    }

    String submittedBy() {
        return submittedBy;
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
