package london.dsco.advice.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.consideration.Consideration;
import london.dsco.advice.settings.RetentionSchedule;
import london.dsco.domain.Actor;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;

/**
 * The remains of a deleted consideration: that it was deleted, when, and by which line of the
 * schedule.
 */
@Entity
public class DeletedConsideration implements Recorded<DeletionStatus> {

    @Id private UUID id;
    private String borough;
    private UUID runId;

    @Enumerated(EnumType.STRING)
    private DeletionStatus status;

    @Enumerated(EnumType.STRING)
    private RetentionSchedule.Kind record;

    private LocalDate deletedOn;

    protected DeletedConsideration() {}

    /**
     * @param record the line of the schedule that kept it longest
     * @param runId of the run that deletes it
     */
    DeletedConsideration(UUID id, RetentionSchedule.Kind record, UUID runId, Actor deleter) {
        this.id = id;
        this.borough = deleter.borough();
        this.runId = runId;
        this.record = record;
        this.deletedOn = deleter.today();
    }

    UUID id() {
        return id;
    }

    RetentionSchedule.Kind record() {
        return record;
    }

    /**
     * Returns the type of the consideration, so that the deletion is the last line in its history
     * and access log.
     */
    @Override
    public RecordType recordType() {
        return Consideration.TYPE;
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
