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

/** A claim that late advice be excused, with its approval once it has one. */
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

    /** Why somebody may not approve it: {@link LatenessApprovalRules}; empty when they may. */
    Optional<Refusal> approvalRefusal(Actor approver, Set<String> accountable) {
        return LatenessApprovalRules.refusal(recordedBy, excuses(), approver, accountable);
    }

    /** It counts from now on; {@link #approvalRefusal} says who may. */
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

    /** Whether it counts. A claim that nobody has approved excuses nothing. */
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

    /** User name; empty until it is approved. */
    Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    /** London date; empty until it is approved. */
    Optional<LocalDate> approvedOn() {
        return Optional.ofNullable(approvedOn);
    }
}
