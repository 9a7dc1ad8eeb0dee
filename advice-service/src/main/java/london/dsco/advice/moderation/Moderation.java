package london.dsco.advice.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.assurance.Audit;
import london.dsco.advice.duty.DutyRule;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.grading.Grade;
import london.dsco.grading.Judgement;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * The second score of one audit. It and the audit stay as they were; only what the two people
 * agreed in a meeting is ever added.
 */
@Entity
@DynamicUpdate // the service may update no other column
public class Moderation {

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private UUID auditId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<SamplingReason> reasons;

    @Enumerated(EnumType.STRING)
    private ModerationState state;

    @Enumerated(EnumType.STRING)
    private Grade firstGrade;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Judgement second;

    private String rationale;
    private String moderatedBy;
    private Instant moderatedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Judgement agreed;

    private String agreement;
    private String agreedBy;
    private Instant agreedAt;
    private String confirmedBy;
    private Instant confirmedAt;
    @Version private long version;

    protected Moderation() {}

    /**
     * @param reasons why the audit was to be moderated; empty when the moderator chose it
     * @param second what the template made of the moderator's scores
     * @param rationale the moderator's; null without one
     */
    Moderation(
            AdviceRequest request,
            Audit audit,
            Set<SamplingReason> reasons,
            Judgement second,
            String rationale,
            Actor moderator) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.auditId = audit.id();
        this.reasons = reasons.stream().sorted().toList();
        this.firstGrade = audit.grade();
        this.second = second;
        this.rationale = rationale;
        this.moderatedBy = moderator.username();
        this.moderatedAt = moderator.at();
        this.state = grades().isSame() ? ModerationState.AGREED : ModerationState.MEETING_NEEDED;
    }

    /**
     * Auditor and moderator have met. Until the other confirms it, either can record it anew.
     *
     * @param together what the template made of the scores that they agreed on
     * @param reason why they agreed on these
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when both gave the same grade,
     *     or stand by what they agreed
     */
    void agree(Judgement together, String reason, Actor dsco) {
        if (state == ModerationState.AGREED || state == ModerationState.RESOLVED) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "There is no meeting to record: both gave the same grade, or have since"
                                    + " agreed.")
                    .raise();
        }
        agreed = together;
        agreement = reason;
        agreedBy = dsco.username();
        agreedAt = dsco.at();
        state = ModerationState.CONFIRMATION_NEEDED;
    }

    /**
     * The other of the two stands by what was recorded. Nobody changes a grade alone.
     *
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when nothing waits for it,
     *     {@code SEPARATION_OF_DUTIES} for who recorded it
     */
    void confirm(Actor dsco) {
        if (state != ModerationState.CONFIRMATION_NEEDED) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "There is nothing to confirm. First record what the two of you agreed.")
                    .raise();
        }
        DutyRule.RECORDER_CANNOT_CONFIRM.require(!dsco.username().equals(agreedBy));
        confirmedBy = dsco.username();
        confirmedAt = dsco.at();
        state = ModerationState.RESOLVED;
    }

    GradePair grades() {
        return new GradePair(firstGrade, second.grade());
    }

    /** Empty until the two stand by one grade. */
    Optional<Grade> moderatedGrade() {
        return switch (state) {
            case AGREED -> Optional.of(firstGrade);
            case RESOLVED -> Optional.of(agreed.grade());
            case AWAITING, MEETING_NEEDED, CONFIRMATION_NEEDED -> Optional.empty();
        };
    }

    UUID id() {
        return id;
    }

    UUID auditId() {
        return auditId;
    }

    List<SamplingReason> reasons() {
        return reasons;
    }

    ModerationState state() {
        return state;
    }

    Judgement second() {
        return second;
    }

    String rationale() {
        return rationale;
    }

    String moderatedBy() {
        return moderatedBy;
    }

    Instant moderatedAt() {
        return moderatedAt;
    }

    Judgement agreed() {
        return agreed;
    }

    String agreement() {
        return agreement;
    }

    String agreedBy() {
        return agreedBy;
    }

    Instant agreedAt() {
        return agreedAt;
    }

    /** Null until the other of the two confirmed what was agreed. */
    String confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}
