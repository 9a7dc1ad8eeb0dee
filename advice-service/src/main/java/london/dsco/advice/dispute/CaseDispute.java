package london.dsco.advice.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A dispute between two authorities about one case. The only thing ever added is how it ended. */
@Entity
@DynamicUpdate // the service may update no other column
@Table(name = "case_dispute")
public class CaseDispute {

    @Id private UUID id;

    /** GSS code of the borough that holds the case. */
    private String borough;

    private String withBorough;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private DisputeGround ground;

    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private DisputeOutcome outcome;

    private String responsibleBorough;
    private LocalDate settledOn;

    protected CaseDispute() {}

    /**
     * @param withBorough GSS code of the other authority
     */
    CaseDispute(AdviceRequest request, DisputeGround ground, String withBorough, Actor opener) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.withBorough = withBorough;
        this.requestId = request.id();
        this.ground = ground;
        this.openedAt = opener.at();
    }

    /**
     * @param responsible GSS code of the borough that is responsible; null if none is
     * @param on London date on which it ended
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it has already ended,
     *     {@code UNPROCESSABLE} when it cannot have ended in this way
     */
    void settle(DisputeOutcome how, String responsible, LocalDate on, Actor by) {
        if (outcome != null) {
            throw Refusal.of(Refusal.Code.CONFLICT, "This dispute already has an outcome.").raise();
        }
        DisputeRules.refusal(ground, how, on, responsible, parties(), by.today())
                .ifPresent(Refusal::raise);
        outcome = how;
        responsibleBorough = responsible;
        settledOn = on;
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    DisputeGround ground() {
        return ground;
    }

    /** Returns the GSS codes of the borough that holds the case and of the other authority. */
    List<String> parties() {
        return List.of(borough, withBorough);
    }

    /** Returns whether the other party can read it too. */
    boolean isSeenByBoth() {
        return DisputeRules.isSeenBy(withBorough);
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Returns the outcome; null until the dispute has ended. */
    DisputeOutcome outcome() {
        return outcome;
    }

    String responsibleBorough() {
        return responsibleBorough;
    }

    LocalDate settledOn() {
        return settledOn;
    }
}
