package london.dsco.advice.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.AgeRule;
import london.dsco.advice.request.Child;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Records claims that a record is wrong, and the authority's answer within a month. The SEN team is
 * responsible for the child's particulars and may answer about them. What the advice says is for
 * the DSCO.
 */
@ApplicationScoped
public class Rectifying {

    /** Possible whatever became of the request, because its record is kept and can be wrong. */
    public static final Step<AdviceStatus> ASKED = always("RECTIFICATION_ASKED");

    public static final Step<AdviceStatus> EXTENDED = always("RECTIFICATION_EXTENDED");
    public static final Step<AdviceStatus> ANSWERED = always("RECTIFICATION_ANSWERED");

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final Rectifications rectifications;

    Rectifying(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            Rectifications rectifications) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.rectifications = rectifications;
    }

    private static Step<AdviceStatus> always(String name) {
        return Step.named(name, AdviceStatus.class).from(AdviceStatus.values()).staying().step();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the day is in the
     *     future
     */
    RectificationView ask(Command<UUID> command, AskRectification said) {
        return commands.run(
                command,
                requests.sent(),
                ASKED,
                request -> asked(request, said, command.actor()),
                (request, made) -> view(request, UUID.fromString(made), command.actor()));
    }

    private Happened asked(AdviceRequest request, AskRectification said, Actor actor) {
        Rectification asked =
                new Rectification(
                        DisputedRecord.of(request),
                        said.disputed(),
                        isSenTeam(request, actor),
                        actor);
        rectifications.add(asked);
        return Happened.of(RectificationAsked.from(asked)).made(asked.id());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the actor may not know of
     *     the rectification; otherwise as {@link Rectification#extend}
     */
    RectificationView extend(Command<UUID> command, UUID id, ExtendRectification said) {
        return commands.run(
                command,
                requests.sent(),
                EXTENDED,
                request -> List.of(view(request, id, command.actor())),
                request -> {
                    Rectification asked = find(request, id, command.actor());
                    LocalDate today = command.actor().today();
                    asked.extend(
                            said.reason(),
                            said.informedOn() == null ? today : said.informedOn(),
                            today);
                    return Happened.of(
                            new RectificationExtended(id, asked.answerBy().orElseThrow()));
                },
                (request, made) -> view(request, id, command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when anybody but a DSCO answers
     *     about advice, {@code NOT_FOUND} when the actor may not know of the rectification;
     *     otherwise as {@link Rectification#answer}
     */
    RectificationView answer(Command<UUID> command, UUID id, AnswerRectification said) {
        return commands.run(
                command,
                requests.sent(),
                ANSWERED,
                request -> List.of(view(request, id, command.actor())),
                request -> answered(request, id, said, command.actor()),
                (request, made) -> view(request, id, command.actor()));
    }

    private Happened answered(
            AdviceRequest request, UUID id, AnswerRectification said, Actor actor) {
        Rectification asked = find(request, id, actor);
        asked.requireAnswerableBy(actor);
        Particulars right = said.particulars();
        Child before = request.intake().child();
        List<String> fields = right == null ? List.of() : right.changed(before);
        if (right != null && fields.isEmpty()) {
            throw Refusal.unprocessable("particulars", "unchanged", "The record already says this.")
                    .raise();
        }
        if (right != null) {
            AgeRule.finding(
                            Place.of("particulars", "dateOfBirth"),
                            right.of(before).dateOfBirth(),
                            request.intake().clock().receivedOn())
                    .map(Refusal::unprocessable)
                    .ifPresent(Refusal::raise);
        }
        asked.answer(DisputedRecord.of(request), said.answer(), actor);
        if (right != null) {
            request.childCorrected(right.of(before));
        }
        return Happened.of(
                new RectificationAnswered(id, said.decision(), said.decidedOn(), fields));
    }

    RectificationView read(UUID requestId, UUID id, Actor actor) {
        return reads.one(requestId, actor, requests.sent(), request -> view(request, id, actor));
    }

    /**
     * Lists the rectifications, oldest first.
     *
     * @param after id of the rectification after which to start
     */
    List<RectificationView> list(UUID requestId, UUID after, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.sent(),
                request ->
                        rectifications
                                .page(request.id(), isSenTeam(request, actor), after, rows)
                                .stream()
                                .map(
                                        asked ->
                                                RectificationView.of(
                                                        asked,
                                                        requests.sight(request, actor),
                                                        actor.today()))
                                .toList());
    }

    private RectificationView view(AdviceRequest request, UUID id, Actor actor) {
        return RectificationView.of(
                find(request, id, actor), requests.sight(request, actor), actor.today());
    }

    private Rectification find(AdviceRequest request, UUID id, Actor actor) {
        return rectifications
                .find(id, request.id())
                .filter(asked -> asked.isForSenTeam() || !isSenTeam(request, actor))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    private boolean isSenTeam(AdviceRequest request, Actor actor) {
        return !requests.sight(request, actor).covers(Sight.WHOLE);
    }
}
