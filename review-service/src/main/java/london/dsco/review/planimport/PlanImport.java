package london.dsco.review.planimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import london.dsco.review.plan.Lane;
import org.hibernate.annotations.DynamicUpdate;

/** A file of plans, and how far it is loaded. Its rows are loaded on behalf of its sender. */
@Entity
@DynamicUpdate // the service may update no other column
public class PlanImport implements Recorded<PlanImportStatus> {

    static final RecordType TYPE = new RecordType("plan-import");

    @Id private UUID id;
    @Version private long version;

    @Column(updatable = false)
    private String borough;

    @Enumerated(EnumType.STRING)
    private PlanImportStatus status;

    private String subject;
    private String username;
    private String roles;
    private String client;
    private String purpose;
    private Instant receivedAt;
    private Instant finishedAt;

    /** How many segments of the file each lane has finished; {@link ImportLeases} updates it. */
    @Column(updatable = false)
    private int[] lanes;

    private int rowsRead;
    private int opened;
    private int changed;
    private int unchanged;
    private int bad;

    protected PlanImport() {}

    private PlanImport(UUID id, Actor sender) {
        this.id = id;
        this.borough = sender.borough();
        this.subject = sender.subject();
        this.username = sender.username();
        this.roles =
                sender.roles().stream().map(Role::code).sorted().collect(Collectors.joining(" "));
        this.client = sender.client();
        this.purpose = sender.purpose();
        this.receivedAt = sender.at();
        this.lanes = new int[Lane.COUNT];
    }

    /**
     * Returns an import of a file that has arrived completely.
     *
     * @param parts number of stored parts
     */
    static Opened<PlanImport> received(UUID id, Actor sender, int parts) {
        return new Opened<>(new PlanImport(id, sender), Happened.of(new PlanImportReceived(parts)));
    }

    /** The last row is dealt with. */
    Happened finish(Instant at) {
        finishedAt = at;
        return Happened.of(new PlanImportLoaded(rowsRead, opened, changed, unchanged, bad));
    }

    /** Returns the sender as an actor at a later time. */
    Actor senderAt(Instant at) {
        return new Actor(
                subject,
                username,
                Arrays.stream(roles.split(" "))
                        .map(Role::byCode)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                borough,
                client,
                null,
                purpose,
                at);
    }

    UUID id() {
        return id;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** Returns when loading finished; null while it is in progress. */
    Instant finishedAt() {
        return finishedAt;
    }

    /** Returns how many segments of the file each lane has finished. */
    int[] lanes() {
        return lanes.clone();
    }

    int rowsRead() {
        return rowsRead;
    }

    int opened() {
        return opened;
    }

    int changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }

    int bad() {
        return bad;
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
    public PlanImportStatus status() {
        return status;
    }

    @Override
    public void moveTo(PlanImportStatus next) {
        status = next;
    }
}
