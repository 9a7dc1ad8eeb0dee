package london.dsco.advice.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.settings.RetentionSchedule;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A request that was past its time when a run looked. It is deleted with the request. */
@Entity
@DynamicUpdate // the service may update no other column
public class RetentionFinding {

    @Id private UUID id;
    private String borough;
    private UUID runId;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private RetentionSchedule.Kind record;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    protected RetentionFinding() {}

    RetentionFinding(RetentionRun run, Candidate found) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = run.borough();
        this.runId = run.id();
        this.requestId = found.id();
        this.record = found.due().record();
        this.dueOn = found.due().on();
        this.state = found.state();
    }

    /** Records that, when its turn came, it was on hold, open again or no longer past its time. */
    void spare(FindingState now) {
        state = now;
    }

    UUID requestId() {
        return requestId;
    }

    RetentionSchedule.Kind record() {
        return record;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    FindingState state() {
        return state;
    }
}
