package london.dsco.network.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.meeting.Meeting;
import london.dsco.network.paper.Paper;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;

/**
 * What a meeting agreed that a borough does. It is read by whoever reads the meeting, and belongs
 * to who holds it; the borough that takes it on says with a paper of its own how it ended.
 */
@Entity
class MeetingAction extends Paper<ActionStatus> {

    static final RecordType TYPE = new RecordType("meeting-action");

    /** A meeting agreed an action. */
    record ActionAgreed(UUID meetingId, String owner, LocalDate dueOn) implements Fact {}

    /** An action was recorded by mistake. */
    record ActionWithdrawn(UUID meetingId) implements Fact {}

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    @Column(updatable = false)
    private UUID meetingId;

    @Column(updatable = false)
    private boolean shared;

    @Column(updatable = false)
    private String owner;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private LocalDate dueOn;

    protected MeetingAction() {}

    private MeetingAction(Meeting meeting, String owner, String text, LocalDate dueOn, Actor by) {
        super(by);
        this.meetingId = meeting.id();
        this.shared = meeting.isShared();
        this.owner = owner;
        this.text = text;
        this.dueOn = dueOn;
    }

    /**
     * @param owner GSS code of the borough that takes it on; empty for the network itself
     */
    static Opened<MeetingAction> agreed(
            Meeting meeting, String owner, String text, LocalDate dueOn, Actor by) {
        return new Opened<>(
                new MeetingAction(meeting, owner, text, dueOn, by),
                Happened.of(new ActionAgreed(meeting.id(), owner, dueOn)));
    }

    Happened withdrawn() {
        return Happened.of(new ActionWithdrawn(meetingId));
    }

    UUID meetingId() {
        return meetingId;
    }

    String owner() {
        return owner;
    }

    String text() {
        return text;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Override
    public boolean isShared() {
        return shared;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public ActionStatus status() {
        return status;
    }

    @Override
    public void moveTo(ActionStatus next) {
        status = next;
    }
}
