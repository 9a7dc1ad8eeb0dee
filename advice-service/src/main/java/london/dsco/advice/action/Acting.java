package london.dsco.advice.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.assurance.Audit;
import london.dsco.advice.practitioner.Practitioner;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.Allocation;
import london.dsco.advice.request.RequestMatters;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Raises an action after an audit, and closes it. */
@ApplicationScoped
public class Acting {

    public static final Step<AdviceStatus> RAISED =
            Step.named("ACTION_RAISED", AdviceStatus.class)
                    .from(AdviceStatus.unlessWithdrawn())
                    .staying()
                    .step();

    public static final Step<AdviceStatus> CLOSED =
            Step.named("ACTION_CLOSED", AdviceStatus.class)
                    .from(AdviceStatus.values())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final AuditActions actions;
    private final Practitioners practitioners;
    private final RequestMatters matters;

    Acting(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            AuditActions actions,
            Practitioners practitioners,
            RequestMatters matters) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.actions = actions;
        this.practitioners = practitioners;
        this.matters = matters;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the audit, the
     *     criterion, the owner or the day does not fit
     */
    ActionView raise(Command<UUID> command, RaiseAction raise) {
        return commands.run(
                command,
                requests.whole(),
                RAISED,
                request -> raised(request, raise, command.actor()),
                (request, made) -> view(request, UUID.fromString(made), command.actor()));
    }

    private Happened raised(AdviceRequest request, RaiseAction raise, Actor dsco) {
        requireOrigin(request, raise);
        if (!isOfTheCase(request, raise.owner(), dsco)) {
            throw Refusal.unprocessable(
                            "owner",
                            "not-of-the-case",
                            "Name the author, a manager of their team, or a DSCO.")
                    .raise();
        }
        AuditAction action =
                new AuditAction(
                        request,
                        raise.auditId(),
                        raise.criterion(),
                        raise.text(),
                        raise.owner(),
                        raise.dueOn(),
                        dsco);
        actions.add(action);
        return Happened.of(
                        new ActionRaised(
                                action.id(), action.auditId(), action.criterion(), action.dueOn()))
                .made(action.id());
    }

    private void requireOrigin(AdviceRequest request, RaiseAction raise) {
        if (raise.auditId() == null) {
            if (raise.criterion() != null) {
                throw Refusal.unprocessable(
                                "auditId", "required", "Name the audit this criterion belongs to.")
                        .raise();
            }
            return;
        }
        Audit audit =
                actions.audit(request, raise.auditId())
                        .orElseThrow(
                                () ->
                                        Refusal.unprocessable(
                                                        "auditId",
                                                        "unknown-audit",
                                                        "Name an audit of this request.")
                                                .raise());
        if (raise.criterion() != null
                && audit.scores().stream()
                        .noneMatch(score -> score.criterion().equals(raise.criterion()))) {
            throw Refusal.unprocessable(
                            "criterion", "unknown-criterion", "That audit has no such criterion.")
                    .raise();
        }
    }

    /** Returns whether this person sees the whole case, and so can act on it. */
    private boolean isOfTheCase(AdviceRequest request, String owner, Actor dsco) {
        String author = request.allocation().map(Allocation::author).orElse(null);
        return owner.equals(dsco.username())
                || owner.equals(author)
                || (author != null
                        && practitioners.managedBy(owner, request.borough()).contains(author))
                || practitioners.dscos(request.borough()).stream()
                        .map(Practitioner::username)
                        .anyMatch(owner::equals);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN} for anybody
     *     but the owner and a DSCO, {@code CONFLICT} when the action is already closed
     */
    ActionView close(Command<UUID> command, UUID actionId, CloseAction close) {
        return commands.run(
                command,
                requests.whole(),
                CLOSED,
                request -> closed(request, actionId, close, command.actor()),
                (request, made) -> view(request, actionId, command.actor()));
    }

    private Happened closed(AdviceRequest request, UUID actionId, CloseAction close, Actor actor) {
        AuditAction action = actions.get(request, actionId);
        if (!action.isOwnedBy(actor) && !actor.has(Role.DSCO)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN, "Only the owner or a DSCO can close an action.")
                    .raise();
        }
        action.close(close.done(), actor);
        return Happened.of(new ActionClosed(actionId, action.dueOn(), actor.today()));
    }

    ActionView read(UUID id, UUID actionId, Actor actor) {
        return reads.one(id, actor, requests.whole(), request -> view(request, actionId, actor));
    }

    /** Lists the actions, oldest first. */
    List<ActionView> list(UUID id, UUID after, int rows, Actor actor) {
        return reads.one(
                id,
                actor,
                requests.whole(),
                request ->
                        actions.page(request, after, rows).stream()
                                .map(action -> ActionView.whole(action, actor.today()))
                                .toList());
    }

    /**
     * Lists actions: for a DSCO those of the borough, for everybody else their own in cases that
     * they still see. The list has no words, so nothing goes into the access log.
     *
     * @param owner user name; null for all that the actor reads
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for another owner's
     */
    List<ActionView> list(ActionState state, String owner, UUID after, int rows, Actor actor) {
        if (!actor.has(Role.DSCO) && owner != null && !owner.equals(actor.username())) {
            throw Refusal.of(Refusal.Code.FORBIDDEN, "You can read only your own actions.").raise();
        }
        String whose = actor.has(Role.DSCO) ? owner : actor.username();
        return reads.figures(
                actor,
                () ->
                        seen(state, whose, after, rows, actor).stream()
                                .map(action -> ActionView.line(action, actor.today()))
                                .toList());
    }

    /**
     * Returns a full page, even if it has to skip actions of cases that the actor no longer sees.
     */
    private List<AuditAction> seen(
            ActionState state, String whose, UUID after, int rows, Actor actor) {
        List<AuditAction> seen = new ArrayList<>();
        List<AuditAction> next;
        UUID from = after;
        do {
            next = actions.in(actor.borough(), state, whose, from, rows);
            matters.of(actor, Sight.WHOLE, next, AuditAction::requestId)
                    .forEach(each -> seen.add(each.matter()));
            from = next.isEmpty() ? from : next.get(next.size() - 1).id();
        } while (next.size() == rows && seen.size() < rows);
        return seen.subList(0, Math.min(rows, seen.size()));
    }

    private ActionView view(AdviceRequest request, UUID actionId, Actor actor) {
        return ActionView.whole(actions.get(request, actionId), actor.today());
    }
}
