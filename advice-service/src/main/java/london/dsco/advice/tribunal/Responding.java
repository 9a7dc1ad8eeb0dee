package london.dsco.advice.tribunal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.OnRecord;
import london.dsco.advice.request.RequestMatters;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Records what the Tribunal recommended about social care, which is for the SEN team, and the
 * authority's response. A manager of the case or the SEN team, which sends it, records the
 * response. A DSCO does not decide provision but watches the clock.
 */
@ApplicationScoped
public class Responding {

    /** An appeal follows a plan, or the decision to issue none. */
    public static final Step<AdviceStatus> RECEIVED =
            Step.named("RECOMMENDATION_RECEIVED", AdviceStatus.class)
                    .from(AdviceStatus.unlessWithdrawn())
                    .staying()
                    .shownTo(Sight.SENT)
                    .step();

    public static final Step<AdviceStatus> ANSWERED =
            Step.named("RECOMMENDATION_ANSWERED", AdviceStatus.class)
                    .from(AdviceStatus.unlessWithdrawn())
                    .staying()
                    .shownTo(Sight.SENT)
                    .step();

    /** The timeline has room for this many beside its other clocks. */
    private static final int MOST = 8;

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final RequestMatters matters;
    private final TribunalCases cases;

    Responding(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            RequestMatters matters,
            TribunalCases cases) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.matters = matters;
        this.cases = cases;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link TribunalRules#findings}, {@code CONFLICT} when the request has too many
     */
    TribunalCaseView record(Command<UUID> command, RecordTribunalCase told) {
        return commands.run(
                command,
                requests.sent(),
                RECEIVED,
                request -> recorded(request, told, command.actor()),
                (request, made) -> view(request, UUID.fromString(made), command.actor()));
    }

    private Happened recorded(AdviceRequest request, RecordTribunalCase told, Actor actor) {
        List<Finding> wrong =
                TribunalRules.findings(told.heldOn(), told.receivedOn(), actor.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This recommendation cannot be recorded.", wrong).raise();
        }
        if (cases.of(request).size() >= MOST) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "A request can have at most %d recommendations.".formatted(MOST))
                    .raise();
        }
        TribunalCase made = new TribunalCase(request, told.asRecommendation(), actor);
        cases.add(made);
        return Happened.of(
                        new RecommendationReceived(
                                made.id(), made.sections(), made.receivedOn(), made.respondBy()))
                .made(made.id());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the case belongs to
     *     another request; otherwise as {@link TribunalCase#respond}
     */
    TribunalCaseView respond(Command<UUID> command, UUID caseId, RespondToRecommendation response) {
        return commands.run(
                command,
                requests.sent(),
                ANSWERED,
                request -> List.of(view(request, caseId, command.actor())),
                request -> responded(request, caseId, response, command.actor()),
                (request, made) -> view(request, caseId, command.actor()));
    }

    private Happened responded(
            AdviceRequest request, UUID caseId, RespondToRecommendation response, Actor manager) {
        TribunalCase found = cases.get(request, caseId);
        found.respond(response.asAnswer(), manager);
        return Happened.of(
                new RecommendationAnswered(
                        caseId,
                        found.decision(),
                        found.respondedOn(),
                        found.respondBy(),
                        found.state(manager.today())));
    }

    TribunalCaseView read(UUID requestId, UUID caseId, Actor actor) {
        return reads.one(
                requestId, actor, requests.sent(), request -> view(request, caseId, actor));
    }

    /**
     * Lists the recommendations of one request in the order of recording.
     *
     * @param after id of the recommendation after which to start
     */
    List<TribunalCaseView> list(UUID requestId, UUID after, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.sent(),
                request ->
                        cases.page(request, after, rows).stream()
                                .map(each -> view(request, each, actor))
                                .toList());
    }

    /**
     * Lists the recommendations of the borough, for actors who see its every request.
     *
     * @param state of the clock; null for any
     * @param after id of the recommendation after which to start
     * @return up to one more than the limit; the extra one shows only that there are more
     */
    List<TribunalCaseLine> list(ClockState state, UUID after, int limit, Actor actor) {
        LocalDate today = actor.today();
        return reads.lines(
                actor,
                limit,
                () ->
                        matters.of(
                                actor,
                                Sight.SENT,
                                cases.page(actor.borough(), state, today, after, limit + 1),
                                TribunalCase::requestId),
                OnRecord::request,
                listed -> TribunalCaseLine.of(listed, today));
    }

    private TribunalCaseView view(AdviceRequest request, UUID caseId, Actor actor) {
        return view(request, cases.get(request, caseId), actor);
    }

    private TribunalCaseView view(AdviceRequest request, TribunalCase found, Actor actor) {
        return TribunalCaseView.of(found, requests.sight(request, actor), actor.today());
    }
}
