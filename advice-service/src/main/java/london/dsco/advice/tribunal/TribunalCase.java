package london.dsco.advice.tribunal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.clock.RecommendationClock;
import london.dsco.advice.content.SocialCareSection;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** A recommendation of the Tribunal. The only thing ever added is the authority's answer. */
@Entity
@DynamicUpdate // the service may update no other column
public class TribunalCase {

    /** The maximum length of a text, in characters. */
    static final int PAGE = 10_000;

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private String reference;
    private LocalDate heldOn;
    private LocalDate receivedOn;
    private LocalDate respondBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SocialCareSection> sections;

    private String recommendation;
    private String recordedBy;
    private Instant recordedAt;

    private LocalDate respondedOn;

    @Enumerated(EnumType.STRING)
    private ResponseDecision decision;

    private String reasons;
    private String respondedBy;

    protected TribunalCase() {}

    TribunalCase(AdviceRequest request, Recommendation told, Actor recorder) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.reference = told.reference();
        this.heldOn = told.heldOn();
        this.receivedOn = told.receivedOn();
        this.respondBy = clock().respondBy();
        this.sections = told.sections();
        this.recommendation = told.words();
        this.recordedBy = recorder.username();
        this.recordedAt = recorder.at();
    }

    /**
     * Records the authority's answer. A late answer counts too.
     *
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when an answer is already on
     *     record, {@code UNPROCESSABLE} as {@link TribunalRules#responseRefusal}
     */
    void respond(Answer answer, Actor manager) {
        if (respondedOn != null) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "A response to this recommendation is already on record.")
                    .raise();
        }
        TribunalRules.responseRefusal(
                        receivedOn, answer.respondedOn(), answer.reasons(), manager.today())
                .ifPresent(Refusal::raise);
        respondedOn = answer.respondedOn();
        decision = answer.decision();
        reasons = answer.reasons();
        respondedBy = manager.username();
    }

    private RecommendationClock clock() {
        return new RecommendationClock(receivedOn);
    }

    /** Returns the state of the five weeks on a London date. */
    ClockState state(LocalDate today) {
        return clock().state(respondedOn, today);
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    String reference() {
        return reference;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate respondBy() {
        return respondBy;
    }

    /** Returns the sections in the order of the plan. */
    List<SocialCareSection> sections() {
        return sections;
    }

    String recommendation() {
        return recommendation;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Returns the London date of the answer; null until there is one. */
    LocalDate respondedOn() {
        return respondedOn;
    }

    ResponseDecision decision() {
        return decision;
    }

    String reasons() {
        return reasons;
    }

    String respondedBy() {
        return respondedBy;
    }
}
