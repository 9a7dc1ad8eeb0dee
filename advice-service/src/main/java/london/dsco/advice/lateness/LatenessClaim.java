package london.dsco.advice.lateness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.clock.LatenessApprovalRules;
import london.dsco.advice.clock.LatenessGrounds;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** A claim to excuse late advice, with its approval, if any. */
@Entity
@Table(name = "lateness_exception")
public class LatenessClaim {

    @Id private UUID id;
    private String borough;
    private UUID requestId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "claim")
    private LatenessGrounds grounds;

    private String recordedBy;
    private LocalDate recordedOn;
    private String approvedBy;
    private LocalDate approvedOn;

    protected LatenessClaim() {}

    LatenessClaim(AdviceRequest request, LatenessGrounds grounds, Actor recorder) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.grounds = grounds;
        this.recordedBy = recorder.username();
        this.recordedOn = recorder.today();
    }

    /**
     * Returns why this person may not approve it, by {@link LatenessApprovalRules}; empty if they
     * may.
     */
    Optional<Refusal> approvalRefusal(Actor approver, Set<String> accountable) {
        return LatenessApprovalRules.refusal(recordedBy, excuses(), approver, accountable);
    }

    /** Approves the claim, which counts from now on. Call {@link #approvalRefusal} first. */
    void approve(Actor approver) {
        approvedBy = approver.username();
        approvedOn = approver.today();
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    /** Returns whether the claim excuses lateness. An unapproved claim does not. */
    boolean excuses() {
        return approvedBy != null;
    }

    LatenessGrounds grounds() {
        return grounds;
    }

    String recordedBy() {
        return recordedBy;
    }

    LocalDate recordedOn() {
        return recordedOn;
    }

    /** Returns the approver's user name; empty until it is approved. */
    Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    /** Returns the London date of approval; empty until it is approved. */
    Optional<LocalDate> approvedOn() {
        return Optional.ofNullable(approvedOn);
    }
}
