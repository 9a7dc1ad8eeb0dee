package london.dsco.advice.consideration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Involvement;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** An answer by social care. It never changes: a correction is another answer. */
@Entity
@Immutable
@Table(name = "consideration_answer")
public class SocialCareAnswer {

    @Id private UUID id;
    private String borough;
    private UUID considerationId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Knowledge known;

    @Enumerated(EnumType.STRING)
    private Involvement involvement;

    private String information;

    @JdbcTypeCode(SqlTypes.JSON)
    private AnswerAttestation attestation;

    private String correction;
    private String answeredBy;
    private Instant answeredAt;

    protected SocialCareAnswer() {}

    /**
     * @param number from 1
     */
    SocialCareAnswer(Consideration consideration, int number, Said said, Actor by) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = consideration.borough();
        this.considerationId = consideration.id();
        this.number = number;
        this.known = said.known();
        this.involvement = said.involvement();
        this.information = said.information();
        this.attestation = said.attestation();
        this.correction = said.correction();
        this.answeredBy = by.username();
        this.answeredAt = by.at();
    }

    UUID id() {
        return id;
    }

    UUID considerationId() {
        return considerationId;
    }

    int number() {
        return number;
    }

    Knowledge known() {
        return known;
    }

    Involvement involvement() {
        return involvement;
    }

    String information() {
        return information;
    }

    AnswerAttestation attestation() {
        return attestation;
    }

    String correction() {
        return correction;
    }

    String answeredBy() {
        return answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
