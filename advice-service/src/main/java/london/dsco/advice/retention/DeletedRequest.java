package london.dsco.advice.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.settings.RetentionSchedule;
import london.dsco.domain.Actor;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;

/**
 * The remains of a deleted request: that it was deleted, when, and by which line of the schedule.
 * Its id leads only to lines of the access log, which name no child.
 */
@Entity
public class DeletedRequest implements Recorded<DeletionStatus> {

    @Id private UUID id;
    private String borough;
    private UUID runId;

    @Enumerated(EnumType.STRING)
    private DeletionStatus status;

    @Enumerated(EnumType.STRING)
    private RetentionSchedule.Kind record;

    private LocalDate deletedOn;

    protected DeletedRequest() {}

    /**
     * @param runId of the run that deletes it
     */
    DeletedRequest(Candidate deleted, UUID runId, Actor deleter) {
        this.id = deleted.id();
        this.borough = deleter.borough();
        this.runId = runId;
        this.record = deleted.due().record();
        this.deletedOn = deleter.today();
    }

    UUID id() {
        return id;
    }

    UUID runId() {
        return runId;
    }

    RetentionSchedule.Kind record() {
        return record;
    }

    LocalDate deletedOn() {
        return deletedOn;
    }

    /**
     * Returns the type of the request, so that the deletion is the last line in its history and
     * access log.
     */
    @Override
    public RecordType recordType() {
        return AdviceRequest.TYPE;
    }

    @Override
    public String recordId() {
        return id.toString();
    }

    @Override
    public String borough() {
        return borough;
    }

    @Override
    public DeletionStatus status() {
        return status;
    }

    @Override
    public void moveTo(DeletionStatus next) {
        status = next;
    }
}
