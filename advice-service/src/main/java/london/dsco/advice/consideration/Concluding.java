package london.dsco.advice.consideration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import london.dsco.advice.panel.PanelType;
import london.dsco.advice.request.RequestQueries;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/** Records what the authority decided and what followed. Both are for the SEN team. */
@ApplicationScoped
public class Concluding {

    /** Possible without an answer too, because the six weeks do not wait for one. */
    static final Step<ConsiderationStatus> DECIDED =
            Step.named("CONSIDERATION_DECIDED", ConsiderationStatus.class)
                    .from(ConsiderationStatus.open())
                    .to(ConsiderationStatus.DECIDED)
                    .step();

    static final Step<ConsiderationStatus> REQUEST_NAMED =
            Step.named("CONSIDERATION_REQUEST_NAMED", ConsiderationStatus.class)
                    .from(ConsiderationStatus.DECIDED)
                    .staying()
                    .step();

    static final Step<ConsiderationStatus> WITHDRAWN =
            Step.named("CONSIDERATION_WITHDRAWN", ConsiderationStatus.class)
                    .from(ConsiderationStatus.open())
                    .to(ConsiderationStatus.WITHDRAWN)
                    .step();

    private final Commands commands;
    private final Considerations considerations;
    private final RequestQueries requests;

    Concluding(Commands commands, Considerations considerations, RequestQueries requests) {
        this.commands = commands;
        this.considerations = considerations;
        this.requests = requests;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for a DSCO, even one with other
     *     roles; {@code UNPROCESSABLE} when the day is impossible
     */
    ConsiderationView decide(Command<UUID> command, DecideConsideration decided) {
        Actor by = command.actor();
        return commands.run(
                command,
                considerations.sent(),
                DECIDED,
                consideration -> {
                    requireMayDecide(by);
                    consideration.decide(decided.decision(), decided.notifiedOn(), by.today());
                    return Happened.of(
                            new ConsiderationDecided(
                                    decided.decision(),
                                    decided.notifiedOn(),
                                    consideration.clock().decideBy()));
                },
                (consideration, made) -> considerations.view(consideration, by));
    }

    /** Refuses a DSCO. The authority decides who is eligible; DSCOs vote on it (R2). */
    private static void requireMayDecide(Actor by) {
        if (by.has(Role.DSCO)) {
            PanelType.STATUTORY_ASSESSMENT.refusalToDecide().ifPresent(Refusal::raise);
        }
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} unless the authority assesses;
     *     {@code UNPROCESSABLE} when the request is not about the same child in the borough
     */
    ConsiderationView name(Command<UUID> command, UUID requestId) {
        return commands.run(
                command,
                considerations.sent(),
                REQUEST_NAMED,
                consideration -> named(consideration, requestId),
                (consideration, made) -> considerations.view(consideration, command.actor()));
    }

    private Happened named(Consideration consideration, UUID requestId) {
        boolean sameChild =
                requests.ofChild(consideration.borough(), consideration.child().childRef()).stream()
                        .anyMatch(request -> request.id().equals(requestId));
        if (!sameChild) {
            throw Refusal.unprocessable(
                            "requestId",
                            "not-of-this-child",
                            "Name a request for advice about the same child in your borough.")
                    .raise();
        }
        return consideration.followedBy(requestId)
                ? Happened.of(new RequestNamed(requestId))
                : Happened.nothing();
    }

    ConsiderationView withdraw(Command<UUID> command) {
        return commands.run(
                command,
                considerations.sent(),
                WITHDRAWN,
                consideration -> {
                    consideration.withdraw(command.actor().today());
                    return Happened.of(new ConsiderationWithdrawn());
                },
                (consideration, made) -> considerations.view(consideration, command.actor()));
    }
}
