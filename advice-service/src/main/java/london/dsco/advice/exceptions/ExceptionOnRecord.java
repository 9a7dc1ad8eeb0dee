package london.dsco.advice.exceptions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.clock.ExceptionClaim;
import london.dsco.advice.clock.LatenessException;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** A claim that late advice be excused, with its approval once it has one. */
@Entity
@Table(name = "lateness_exception")
public class ExceptionOnRecord {

    @Id private UUID id;
    private String borough;
    private UUID requestId;

    @JdbcTypeCode(SqlTypes.JSON)
    private ExceptionClaim claim;

    private String recordedBy;
    private LocalDate recordedOn;
    private String approvedBy;
    private LocalDate approvedOn;

    protected ExceptionOnRecord() {}

    ExceptionOnRecord(AdviceRequest request, ExceptionClaim claim, Actor recorder) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.claim = claim;
        this.recordedBy = recorder.username();
        this.recordedOn = recorder.today();
    }

    /** {@link london.dsco.advice.clock.ExceptionApproval} says who may. */
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

    /** As the rules see it. */
    LatenessException asRule() {
        LatenessException recorded = LatenessException.claimed(claim, recordedBy, recordedOn);
        return approvedBy == null ? recorded : recorded.approved(approvedBy, approvedOn);
    }
}
