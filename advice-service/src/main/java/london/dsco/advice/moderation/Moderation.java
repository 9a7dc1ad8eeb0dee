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
 * The second score of an audit. Neither it nor the audit changes. The only thing ever added is what
 * the two people agreed in a meeting.
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
     * @param reasons the reasons to moderate the audit; empty if the moderator chose it
     * @param second the template's judgement of the moderator's scores
     * @param rationale the moderator's rationale; null if there is none
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
     * Records the agreement of auditor and moderator after they have met. Until the other person
     * confirms it, either can record it again.
     *
     * @param together the template's judgement of the agreed scores
     * @param reason why they agreed on these scores
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when both gave the same grade,
     *     or have confirmed the agreement
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
     * Confirms the agreement by the other of the two. Nobody changes a grade alone.
     *
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when there is nothing to
     *     confirm, {@code SEPARATION_OF_DUTIES} for the person who recorded the agreement
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

    /** Returns the moderated grade; empty until the two agree on one. */
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

    /** Returns the user name of the person who confirmed the agreement; null until somebody has. */
    String confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}
