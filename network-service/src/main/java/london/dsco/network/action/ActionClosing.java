package london.dsco.network.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Texts;
import london.dsco.records.Commands;
import london.dsco.records.Lock;
import london.dsco.records.Opened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Lets boroughs read the actions they took on, and record how each ended. */
@ApplicationScoped
class ActionClosing {

    private final Commands commands;
    private final Reads reads;
    private final MeetingActions actions;
    private final ActionClosures closures;
    private final ChildFreeText childFree;

    ActionClosing(
            Commands commands,
            Reads reads,
            MeetingActions actions,
            ActionClosures closures,
            ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.actions = actions;
        this.closures = closures;
        this.childFree = childFree;
    }

    static Step<ActionOutcome> closed(ActionOutcome outcome) {
        return Step.named("CLOSED", ActionOutcome.class).opening(outcome);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the reason identifies
     *     somebody, or an action is dropped without one; {@code NOT_FOUND}; {@code FORBIDDEN} for
     *     another borough's action; {@code CONFLICT} when it has already ended
     */
    MeetingActionView close(Command<UUID> command, CloseAction said) {
        Actor actor = command.actor();
        childFree.requireNobody(new Texts().with("reason", said.reason()).all());
        ActionRules.withoutAReason(said.outcome(), said.reason()).ifPresent(Refusal::raise);
        commands.open(
                command,
                closures,
                closed(said.outcome()),
                () -> opened(command.id(), said, actor),
                UUID::fromString,
                ActionClosure::id);
        return get(command.id(), actor);
    }

    private Opened<ActionClosure> opened(UUID id, CloseAction said, Actor actor) {
        MeetingAction action =
                actions.find(id, actor, Lock.READ)
                        .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
        if (!action.owner().equals(actor.scope())) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Only the borough that took on the action can say how it ended.")
                    .raise();
        }
        if (action.status() == ActionStatus.WITHDRAWN || actions.isClosed(action)) {
            throw Refusal.of(Refusal.Code.CONFLICT, "The action has already ended.").raise();
        }
        return ActionClosure.of(action, said.outcome(), said.reason(), actor);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    MeetingActionView get(UUID id, Actor actor) {
        return reads.one(id, actor, actions, action -> actions.view(action, actor));
    }

    List<MeetingActionView> list(UUID after, ActionState state, Actor actor, int limit) {
        return reads.figures(
                actor, () -> actions.views(actions.takenOn(after, state, actor, limit), actor));
    }
}
