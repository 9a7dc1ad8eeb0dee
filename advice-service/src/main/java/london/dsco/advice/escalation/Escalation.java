package london.dsco.advice.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.London;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * A matter raised with the DSCO about one request. The only thing ever added is its answer, or that
 * it ended.
 */
@Entity
@DynamicUpdate // the service may update no other column
@Table(name = "advice_escalation")
public class Escalation {

    @Id private UUID id;
    private String borough;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private EscalationReason reason;

    @Enumerated(EnumType.STRING)
    private Concerned concerns;

    private String explanation;
    private boolean raisedBySenTeam;
    private String raisedBy;
    private Instant raisedAt;
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private EscalationOutcome outcome;

    private String answer;
    private String answeredBy;
    private Instant answeredAt;
    private LocalDate endedOn;

    protected Escalation() {}

    /**
     * @param borough GSS code of the borough whose request it is
     * @param bySenTeam whether the person who raises it sees only as much of the case as the SEN
     *     team
     */
    Escalation(String borough, UUID requestId, Matter matter, boolean bySenTeam, Actor raiser) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = borough;
        this.requestId = requestId;
        this.reason = matter.reason();
        this.concerns = matter.concerns();
        this.explanation = matter.text();
        this.raisedBySenTeam = bySenTeam;
        this.raisedBy = raiser.username();
        this.raisedAt = raiser.at();
        this.answerBy = reason.answerBy(raiser.today());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it is already answered, or
     *     ended because the child died
     */
    void answer(EscalationOutcome came, String text, Actor dsco) {
        if (endedOn != null) {
            throw Refusal.of(Refusal.Code.CONFLICT, "This escalation has ended.").raise();
        }
        if (answeredAt != null) {
            throw Refusal.of(Refusal.Code.CONFLICT, "This escalation has already been answered.")
                    .raise();
        }
        outcome = came;
        answer = text;
        answeredBy = dsco.username();
        answeredAt = dsco.at();
    }

    /**
     * Ends the escalation, or lets it wait for its answer again, by the same day as before.
     *
     * @param on London date; null to let it wait again
     */
    void end(LocalDate on) {
        endedOn = on;
    }

    boolean isAnsweredByItsRaiser() {
        return raisedBy.equals(answeredBy);
    }

    EscalationState state() {
        if (endedOn != null) {
            return EscalationState.ENDED;
        }
        return answeredAt == null ? EscalationState.OPEN : EscalationState.ANSWERED;
    }

    /**
     * Returns whether it was answered late, or should have been answered before today. An
     * escalation that has ended is not late.
     *
     * @param today London date
     */
    boolean isLate(LocalDate today) {
        return endedOn == null && (answeredAt == null ? today : answeredOn()).isAfter(answerBy);
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    EscalationReason reason() {
        return reason;
    }

    /** Returns the person who is late or does not answer; null if it is about nobody. */
    Concerned concerns() {
        return concerns;
    }

    String explanation() {
        return explanation;
    }

    boolean isRaisedBySenTeam() {
        return raisedBySenTeam;
    }

    String raisedBy() {
        return raisedBy;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    LocalDate raisedOn() {
        return London.dateOf(raisedAt);
    }

    LocalDate answerBy() {
        return answerBy;
    }

    EscalationOutcome outcome() {
        return outcome;
    }

    String answer() {
        return answer;
    }

    String answeredBy() {
        return answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    /** Returns the London date of the answer; null until there is one. */
    LocalDate answeredOn() {
        return answeredAt == null ? null : London.dateOf(answeredAt);
    }
}
