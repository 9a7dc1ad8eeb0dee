package london.dsco.records;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

/** The smallest record that a borough can own. */
@Entity
class CaseNote implements Recorded<CaseNote.Status> {

    enum Status {
        OPEN,
        CLOSED
    }

    static final RecordType TYPE = new RecordType("case-note");
    static final Step<Status> WRITTEN = Step.named("WRITTEN", Status.class).opening(Status.OPEN);
    static final Step<Status> REWORDED =
            Step.named("REWORDED", Status.class).from(Status.OPEN).staying().step();
    static final Step<Status> CLOSED =
            Step.named("CLOSED", Status.class).from(Status.OPEN).to(Status.CLOSED).step();

    /** What happened; the event contains less. */
    record Reworded(UUID noteId, int length) implements Fact {

        @Override
        public List<Event> events() {
            return List.of(
                    new Event(
                            "sample.note.v1",
                            "london.dsco.sample.note.reworded.v1",
                            new Payload(noteId)));
        }
    }

    record Payload(UUID noteId) {}

    @Id private UUID id;
    private String borough;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String words;
    @Version private long version;

    protected CaseNote() {}

    CaseNote(UUID id, String borough, String words) {
        this.id = id;
        this.borough = borough;
        this.words = words;
    }

    Happened reword(String words) {
        this.words = words;
        return Happened.of(new Reworded(id, words.length())).noting("said why");
    }

    String words() {
        return words;
    }

    UUID id() {
        return id;
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
    public Status status() {
        return status;
    }

    @Override
    public void moveTo(Status next) {
        status = next;
    }
}
