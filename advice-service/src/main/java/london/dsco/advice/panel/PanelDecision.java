package london.dsco.advice.panel;

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
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A DSCO's contribution or decision on one panel about one request. It never changes. */
@Entity
@Immutable
public class PanelDecision {

    @Id private UUID id;
    private String borough;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private PanelType type;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private DscoCapacity dscoCapacity;

    @Enumerated(EnumType.STRING)
    private PanelVerdict decision;

    private String reasons;

    @Enumerated(EnumType.STRING)
    private Vote vote;

    private String comment;
    private String recordedBy;
    private Instant recordedAt;

    protected PanelDecision() {}

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for a decision that a DSCO may
     *     not take, {@code UNPROCESSABLE} with every finding of {@link PanelRules#findings}
     */
    PanelDecision(AdviceRequest request, PanelPart said, Actor dsco) {
        PanelRules.forbidden(said).ifPresent(Refusal::raise);
        List<Finding> wrong = PanelRules.findings(said, dsco.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This panel cannot be recorded.", wrong).raise();
        }
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.type = said.type();
        this.heldOn = said.heldOn();
        this.dscoCapacity = said.dscoCapacity();
        this.decision = said.decision();
        this.reasons = said.reasons();
        this.vote = said.vote();
        this.comment = said.comment();
        this.recordedBy = dsco.username();
        this.recordedAt = dsco.at();
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    PanelType type() {
        return type;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    DscoCapacity dscoCapacity() {
        return dscoCapacity;
    }

    /** Returns the decision; null if the DSCO only contributed. */
    PanelVerdict decision() {
        return decision;
    }

    String reasons() {
        return reasons;
    }

    Vote vote() {
        return vote;
    }

    String comment() {
        return comment;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
