package london.dsco.advice.remedy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A remedy on the record of one request. The only thing ever added is its outcome. */
@Entity
@DynamicUpdate // the service may update no other column
public class Remedy {

    static final int PARAGRAPH = 4_000;

    @Id private UUID id;
    private String borough;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private RemedyType type;

    private LocalDate openedOn;
    private String recordedBy;
    private Instant recordedAt;
    private boolean fromSenTeam;

    @Enumerated(EnumType.STRING)
    private RemedyOutcome outcome;

    private LocalDate outcomeOn;
    private String learning;

    protected Remedy() {}

    /**
     * @param fromSenTeam whether the person who recorded it does not see the whole case
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when it has not begun
     */
    Remedy(
            AdviceRequest request,
            RemedyType type,
            LocalDate openedOn,
            boolean fromSenTeam,
            Actor recorder) {
        RemedyRules.openingFinding(openedOn, recorder.today())
                .map(Refusal::unprocessable)
                .ifPresent(Refusal::raise);
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.type = type;
        this.openedOn = openedOn;
        this.recordedBy = recorder.username();
        this.recordedAt = recorder.at();
        this.fromSenTeam = fromSenTeam;
    }

    /**
     * Records the end of the remedy.
     *
     * @param endedOn London date
     * @param learnt what the authority will do differently
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it has already ended,
     *     {@code UNPROCESSABLE} with every finding of {@link RemedyRules#endingFindings}
     */
    void end(RemedyOutcome ended, LocalDate endedOn, String learnt, LocalDate today) {
        if (outcome != null) {
            throw Refusal.of(Refusal.Code.CONFLICT, "An outcome is already on record.").raise();
        }
        List<Finding> wrong = RemedyRules.endingFindings(type, openedOn, ended, endedOn, today);
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This outcome cannot be recorded.", wrong).raise();
        }
        outcome = ended;
        outcomeOn = endedOn;
        learning = learnt;
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    RemedyType type() {
        return type;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    boolean isFromSenTeam() {
        return fromSenTeam;
    }

    /** Returns the outcome; null until it ends. */
    RemedyOutcome outcome() {
        return outcome;
    }

    LocalDate outcomeOn() {
        return outcomeOn;
    }

    String learning() {
        return learning;
    }
}
