package london.dsco.network.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.network.meeting.Meeting;
import london.dsco.network.meeting.MeetingStatus;
import london.dsco.network.meeting.Meetings;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Texts;
import london.dsco.records.Commands;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Lets whoever holds a meeting record the actions it agreed. */
@ApplicationScoped
class Agreeing {

    static final Step<ActionStatus> AGREED =
            Step.named("AGREED", ActionStatus.class).opening(ActionStatus.AGREED);
    static final Step<ActionStatus> WITHDRAWN =
            Step.named("WITHDRAWN", ActionStatus.class)
                    .from(ActionStatus.AGREED)
                    .to(ActionStatus.WITHDRAWN)
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final Meetings meetings;
    private final MeetingActions actions;
    private final ChildFreeText childFree;

    Agreeing(
            Commands commands,
            Reads reads,
            Meetings meetings,
            MeetingActions actions,
            ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.meetings = meetings;
        this.actions = actions;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody, or with the findings of {@link ActionRules}; {@code NOT_FOUND}; {@code
     *     FORBIDDEN} when somebody else holds the meeting; {@code CONFLICT} when it was not held
     */
    MeetingActionView agree(Command<UUID> command, AgreeAction agreed) {
        Actor actor = command.actor();
        childFree.requireNobody(new Texts().with("text", agreed.text()).all());
        Meeting meeting = reads.one(command.id(), actor, meetings, one -> one);
        return commands.open(
                command,
                actions,
                AGREED,
                () -> {
                    require(meeting, agreed, actor);
                    return MeetingAction.agreed(meeting, agreed.said(), actor);
                },
                UUID::fromString,
                action -> actions.view(action, actor));
    }

    private static void require(Meeting meeting, AgreeAction agreed, Actor actor) {
        if (!meeting.isOf(actor)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Only whoever holds the meeting can record what it agreed.")
                    .raise();
        }
        if (meeting.status() != MeetingStatus.HELD) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "Record that the meeting was held before you record what it agreed.")
                    .raise();
        }
        List<Finding> wrong =
                new ArrayList<>(
                        ActionRules.wrong(
                                agreed.owner(),
                                agreed.dueOn(),
                                meeting.borough(),
                                meeting.meetingOn(),
                                meeting.isShared()));
        wrong.addAll(
                ActionRules.wrongOrigin(
                        agreed.question(),
                        agreed.reflection(),
                        meeting.questionCount(),
                        meeting.reflectionCount()));
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The action is not valid.", wrong).raise();
        }
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}; {@code FORBIDDEN} when
     *     somebody else holds the meeting; {@code TRANSITION_NOT_ALLOWED} when the action was
     *     already withdrawn; {@code CONFLICT} when it has ended
     */
    MeetingActionView withdraw(Command<UUID> command) {
        return commands.run(
                command,
                actions,
                WITHDRAWN,
                action -> {
                    if (actions.isClosed(action)) {
                        throw Refusal.of(Refusal.Code.CONFLICT, "The action has already ended.")
                                .raise();
                    }
                    return action.withdrawn();
                },
                (action, made) -> actions.view(action, command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    List<MeetingActionView> at(UUID meetingId, UUID after, Actor actor, int limit) {
        return reads.one(
                meetingId,
                actor,
                meetings,
                meeting -> actions.views(actions.at(meetingId, after, actor, limit), actor));
    }
}
