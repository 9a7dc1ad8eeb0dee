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
 * An action for a borough that a meeting agreed. Everybody who reads the meeting reads it, and it
 * belongs to whoever holds the meeting. The borough that takes it on records in a paper of its own
 * how it ended.
 */
@Entity
class MeetingAction extends Paper<ActionStatus> {

    static final RecordType TYPE = new RecordType("meeting-action");

    /** A meeting agreed an action. */
    record ActionAgreed(UUID meetingId, String owner, LocalDate dueOn) implements Fact {}

    /** An action was recorded by mistake. */
    record ActionWithdrawn(UUID meetingId) implements Fact {}

    /**
     * The agreed action.
     *
     * @param owner GSS code of the borough that takes it on; empty for the network itself
     * @param question number of the question in the meeting's notes that it comes from, from 1;
     *     null for none
     * @param reflection number of the reflection that it comes from, from 1; null for none
     */
    record Said(String owner, String text, LocalDate dueOn, Integer question, Integer reflection) {}

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

    @Column(updatable = false)
    private Integer question;

    @Column(updatable = false)
    private Integer reflection;

    protected MeetingAction() {}

    private MeetingAction(Meeting meeting, Said agreed, Actor by) {
        super(by);
        this.meetingId = meeting.id();
        this.shared = meeting.isShared();
        this.owner = agreed.owner();
        this.text = agreed.text();
        this.dueOn = agreed.dueOn();
        this.question = agreed.question();
        this.reflection = agreed.reflection();
    }

    static Opened<MeetingAction> agreed(Meeting meeting, Said agreed, Actor by) {
        return new Opened<>(
                new MeetingAction(meeting, agreed, by),
                Happened.of(new ActionAgreed(meeting.id(), agreed.owner(), agreed.dueOn())));
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

    /**
     * Returns the number of the question in the meeting's notes that it comes from, from 1; null
     * for none.
     */
    Integer question() {
        return question;
    }

    /**
     * Returns the number of the reflection in the meeting's notes that it comes from, from 1; null
     * for none.
     */
    Integer reflection() {
        return reflection;
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
