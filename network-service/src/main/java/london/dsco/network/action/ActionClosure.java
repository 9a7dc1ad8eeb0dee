package london.dsco.network.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;

/** The record of how an action ended, made once by the borough that took it on. */
@Entity
@Table(name = "meeting_action_closure")
class ActionClosure extends Paper<ActionOutcome> {

    static final RecordType TYPE = new RecordType("meeting-action-closure");

    /** An action was done or dropped. */
    record ActionClosed(UUID actionId, ActionOutcome outcome) implements Fact {}

    @Enumerated(EnumType.STRING)
    private ActionOutcome status;

    @Column(updatable = false)
    private UUID actionId;

    @Column(updatable = false)
    private boolean shared;

    @Column(updatable = false)
    private String reason;

    protected ActionClosure() {}

    private ActionClosure(MeetingAction action, String reason, Actor by) {
        super(by);
        this.actionId = action.id();
        this.shared = action.isShared();
        this.reason = reason;
    }

    /**
     * @param reason why it is dropped, or its result; null if none is given
     */
    static Opened<ActionClosure> of(
            MeetingAction action, ActionOutcome outcome, String reason, Actor by) {
        return new Opened<>(
                new ActionClosure(action, reason, by),
                Happened.of(new ActionClosed(action.id(), outcome)));
    }

    UUID actionId() {
        return actionId;
    }

    String reason() {
        return reason;
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
    public ActionOutcome status() {
        return status;
    }

    @Override
    public void moveTo(ActionOutcome next) {
        status = next;
    }
}
