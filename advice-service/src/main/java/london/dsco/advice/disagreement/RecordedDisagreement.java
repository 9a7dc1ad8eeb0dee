package london.dsco.advice.disagreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** A disagreement or non-engagement on the record of one request. It never changes. */
@Entity
@Immutable
@Table(name = "advice_disagreement")
public class RecordedDisagreement {

    @Id private UUID id;
    private String borough;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private DisagreementKind kind;

    @Enumerated(EnumType.STRING)
    private DisagreeingParty party;

    private String about;
    private LocalDate happenedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LoggedOffer> offers;

    private String recordedBy;
    private Instant recordedAt;

    protected RecordedDisagreement() {}

    /**
     * @param borough GSS code of the borough whose request it is
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link DisagreementRules}
     */
    RecordedDisagreement(String borough, UUID requestId, Disagreement said, Actor recorder) {
        List<Finding> wrong = DisagreementRules.findings(said, recorder.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This cannot be recorded.", wrong).raise();
        }
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = borough;
        this.requestId = requestId;
        this.kind = said.kind();
        this.party = said.party();
        this.about = said.about();
        this.happenedOn = said.happenedOn();
        this.offers = said.offers();
        this.recordedBy = recorder.username();
        this.recordedAt = recorder.at();
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    Disagreement disagreement() {
        return new Disagreement(kind, party, about, happenedOn, offers);
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
