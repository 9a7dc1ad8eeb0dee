package london.dsco.advice.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.consideration.Consideration;
import london.dsco.advice.consideration.ConsiderationStatus;
import london.dsco.advice.consideration.Considerations;
import london.dsco.advice.consideration.ConsideredChild;
import london.dsco.advice.request.AgeRule;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Records claims that the record of a consideration is wrong, and the authority's answer. The SEN
 * team is responsible for who the child is; what social care said is for the DSCO.
 */
@ApplicationScoped
public class RectifyingConsiderations {

    static final Step<ConsiderationStatus> ASKED = always("RECTIFICATION_ASKED");
    static final Step<ConsiderationStatus> EXTENDED = always("RECTIFICATION_EXTENDED");
    static final Step<ConsiderationStatus> ANSWERED = always("RECTIFICATION_ANSWERED");

    private final Commands commands;
    private final Reads reads;
    private final Considerations considerations;
    private final Rectifications rectifications;

    RectifyingConsiderations(
            Commands commands,
            Reads reads,
            Considerations considerations,
            Rectifications rectifications) {
        this.commands = commands;
        this.reads = reads;
        this.considerations = considerations;
        this.rectifications = rectifications;
    }

    private static Step<ConsiderationStatus> always(String name) {
        return Step.named(name, ConsiderationStatus.class)
                .from(ConsiderationStatus.values())
                .staying()
                .step();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the day is in the
     *     future, or a consideration has no such subject
     */
    RectificationView ask(Command<UUID> command, AskRectification said) {
        return commands.run(
                command,
                considerations.sent(),
                ASKED,
                consideration -> asked(consideration, said, command.actor()),
                (consideration, made) ->
                        view(consideration, UUID.fromString(made), command.actor()));
    }

    private Happened asked(Consideration consideration, AskRectification said, Actor actor) {
        Rectification asked =
                new Rectification(
                        DisputedRecord.of(consideration),
                        said.disputed(),
                        isSenTeam(consideration, actor),
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
                considerations.sent(),
                EXTENDED,
                consideration -> List.of(view(consideration, id, command.actor())),
                consideration -> {
                    Rectification asked = find(consideration, id, command.actor());
                    LocalDate today = command.actor().today();
                    asked.extend(
                            said.reason(),
                            said.informedOn() == null ? today : said.informedOn(),
                            today);
                    return Happened.of(
                            new RectificationExtended(id, asked.answerBy().orElseThrow()));
                },
                (consideration, made) -> view(consideration, id, command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} as {@link
     *     Rectification#requireAnswerableBy}, {@code NOT_FOUND} when the actor may not know of the
     *     rectification, {@code UNPROCESSABLE} when a consideration does not have such particulars;
     *     otherwise as {@link Rectification#answer}
     */
    RectificationView answer(Command<UUID> command, UUID id, AnswerRectification said) {
        return commands.run(
                command,
                considerations.sent(),
                ANSWERED,
                consideration -> List.of(view(consideration, id, command.actor())),
                consideration -> answered(consideration, id, said, command.actor()),
                (consideration, made) -> view(consideration, id, command.actor()));
    }

    private Happened answered(
            Consideration consideration, UUID id, AnswerRectification said, Actor actor) {
        Rectification asked = find(consideration, id, actor);
        asked.requireAnswerableBy(actor);
        Particulars right = said.particulars();
        if (right != null) {
            requireRight(right, consideration);
        }
        asked.answer(DisputedRecord.of(consideration), said.answer(), actor);
        List<String> fields = List.of();
        if (right != null) {
            ConsideredChild before = consideration.child();
            fields = right.changed(before);
            consideration.childCorrected(right.of(before));
        }
        return Happened.of(
                new RectificationAnswered(id, said.decision(), said.decidedOn(), fields));
    }

    private static void requireRight(Particulars right, Consideration consideration) {
        List<Finding> wrong =
                right.notOfAConsideration().stream()
                        .map(
                                field ->
                                        new Finding(
                                                Place.of("particulars", field),
                                                "not-held",
                                                "A consideration does not have this field."))
                        .toList();
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This answer cannot be recorded.", wrong).raise();
        }
        ConsideredChild before = consideration.child();
        if (right.changed(before).isEmpty()) {
            throw Refusal.unprocessable("particulars", "unchanged", "The record already says this.")
                    .raise();
        }
        AgeRule.finding(
                        Place.of("particulars", "dateOfBirth"),
                        right.of(before).dateOfBirth(),
                        consideration.requestReceivedOn())
                .map(Refusal::unprocessable)
                .ifPresent(Refusal::raise);
    }

    RectificationView read(UUID considerationId, UUID id, Actor actor) {
        return reads.one(
                considerationId,
                actor,
                considerations.sent(),
                consideration -> view(consideration, id, actor));
    }

    /**
     * Lists the rectifications, oldest first.
     *
     * @param after id of the rectification after which to start
     */
    List<RectificationView> list(UUID considerationId, UUID after, int rows, Actor actor) {
        return reads.one(
                considerationId,
                actor,
                considerations.sent(),
                consideration ->
                        rectifications
                                .page(
                                        consideration.id(),
                                        isSenTeam(consideration, actor),
                                        after,
                                        rows)
                                .stream()
                                .map(asked -> view(asked, consideration, actor))
                                .toList());
    }

    private RectificationView view(Consideration consideration, UUID id, Actor actor) {
        return view(find(consideration, id, actor), consideration, actor);
    }

    private RectificationView view(Rectification asked, Consideration consideration, Actor actor) {
        return RectificationView.of(
                asked, considerations.sight(consideration, actor), actor.today());
    }

    private Rectification find(Consideration consideration, UUID id, Actor actor) {
        return rectifications
                .find(id, consideration.id())
                .filter(asked -> asked.isForSenTeam() || !isSenTeam(consideration, actor))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    private boolean isSenTeam(Consideration consideration, Actor actor) {
        return !considerations.sight(consideration, actor).covers(Sight.WHOLE);
    }
}
