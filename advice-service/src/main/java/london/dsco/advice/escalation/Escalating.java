package london.dsco.advice.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.OnRecord;
import london.dsco.advice.request.RequestMatters;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Raises a matter about a request with the DSCO, and records the DSCO's answer. */
@ApplicationScoped
public class Escalating {

    public static final Step<AdviceStatus> ESCALATED =
            Step.named("ESCALATED", AdviceStatus.class).from(AdviceStatus.owed()).staying().step();

    /** A late answer counts too. */
    public static final Step<AdviceStatus> ANSWERED =
            Step.named("ESCALATION_ANSWERED", AdviceStatus.class)
                    .from(AdviceStatus.values())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final RequestMatters matters;
    private final Escalations escalations;

    Escalating(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            RequestMatters matters,
            Escalations escalations) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.matters = matters;
        this.escalations = escalations;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the reason is about
     *     somebody and the matter does not say who, or the other way round
     */
    EscalationView raise(Command<UUID> command, RaiseEscalation raising) {
        return commands.run(
                command,
                requests.sent(),
                ESCALATED,
                request -> raised(request, raising, command.actor()),
                (request, made) -> view(request, UUID.fromString(made), command.actor()));
    }

    private Happened raised(AdviceRequest request, RaiseEscalation raising, Actor raiser) {
        Matter matter = raising.asMatter();
        boolean bySenTeam = !requests.sight(request, raiser).covers(Sight.WHOLE);
        Escalation escalation =
                new Escalation(request.borough(), request.id(), matter, bySenTeam, raiser);
        if (matter.reason() == EscalationReason.OVER_TIMESCALE_OR_NO_COMMUNICATION) {
            request.timeEscalated(raiser.today());
        }
        escalations.add(escalation);
        return Happened.of(Escalated.from(escalation)).made(escalation.id());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the escalation is about
     *     another request, {@code CONFLICT} when it is already answered
     */
    EscalationView answer(Command<UUID> command, UUID escalationId, AnswerEscalation answering) {
        return commands.run(
                command,
                requests.whole(),
                ANSWERED,
                request -> List.of(view(request, escalationId, command.actor())),
                request -> answered(request, escalationId, answering, command.actor()),
                (request, made) -> view(request, escalationId, command.actor()));
    }

    private Happened answered(
            AdviceRequest request, UUID escalationId, AnswerEscalation answering, Actor dsco) {
        Escalation escalation = escalations.get(request, Sight.WHOLE, escalationId);
        escalation.answer(answering.outcome(), answering.answer(), dsco);
        return Happened.of(
                new EscalationAnswered(
                        escalationId,
                        escalation.outcome(),
                        escalation.answerBy(),
                        escalation.answeredOn()));
    }

    EscalationView read(UUID requestId, UUID escalationId, Actor actor) {
        return reads.one(
                requestId, actor, requests.sent(), request -> view(request, escalationId, actor));
    }

    /** Lists the escalations in the order in which they were raised. */
    List<EscalationView> list(UUID requestId, UUID after, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.sent(),
                request -> {
                    Sight sight = requests.sight(request, actor);
                    return escalations.page(request, sight, after, rows).stream()
                            .map(each -> EscalationView.of(each, sight, actor.today()))
                            .toList();
                });
    }

    /**
     * Lists the escalations of the actor's borough in the order in which they were raised.
     *
     * @param state null for all
     * @return up to one more than the limit; the extra one shows only that there are more
     */
    List<EscalationView> ofBorough(Actor dsco, EscalationState state, UUID after, int limit) {
        return reads.lines(
                dsco,
                limit,
                () ->
                        matters.of(
                                dsco,
                                Sight.WHOLE,
                                escalations.ofBorough(dsco.borough(), state, after, limit + 1),
                                Escalation::requestId),
                OnRecord::request,
                found -> EscalationView.of(found.matter(), Sight.WHOLE, dsco.today()));
    }

    private EscalationView view(AdviceRequest request, UUID escalationId, Actor actor) {
        Sight sight = requests.sight(request, actor);
        return EscalationView.of(
                escalations.get(request, sight, escalationId), sight, actor.today());
    }
}
