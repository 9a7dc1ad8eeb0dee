package london.dsco.advice.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A search for what is past its time, with its deletion unless it was a dry run. */
@Entity
@DynamicUpdate // the service may update no other column
public class RetentionRun implements Recorded<RunStatus> {

    static final RecordType TYPE = new RecordType("retention-run");

    @Id private UUID id;
    private String borough;
    private boolean dryRun;
    private int considerations;

    @Enumerated(EnumType.STRING)
    private RunStatus status;

    private String startedBy;
    private Instant startedAt;
    private Instant finishedAt;
    @Version private long version;

    protected RetentionRun() {}

    /**
     * @param considerations number of considerations past their time
     */
    RetentionRun(boolean dryRun, int considerations, Actor starter) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = starter.borough();
        this.dryRun = dryRun;
        this.considerations = considerations;
        this.startedBy = starter.username();
        this.startedAt = starter.at();
        this.finishedAt = dryRun ? starter.at() : null;
    }

    /** Records that nothing due is left. */
    void finish(Instant at) {
        finishedAt = at;
    }

    UUID id() {
        return id;
    }

    boolean dryRun() {
        return dryRun;
    }

    /** Returns the number of considerations past their time when it looked. */
    int considerations() {
        return considerations;
    }

    String startedBy() {
        return startedBy;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** Returns the moment when it finished; null before that. */
    Instant finishedAt() {
        return finishedAt;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
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
    public RunStatus status() {
        return status;
    }

    @Override
    public void moveTo(RunStatus next) {
        status = next;
    }
}
