package london.dsco.advice.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.Child;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
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
    private final Disputes disputes;

    Rectifying(Commands commands, Reads reads, RequestRegister requests, Disputes disputes) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.disputes = disputes;
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
                request -> disputes.asked(seen(request, command.actor()), said),
                (request, made) ->
                        disputes.view(seen(request, command.actor()), UUID.fromString(made)));
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
                request -> List.of(disputes.view(seen(request, command.actor()), id)),
                request -> disputes.extended(seen(request, command.actor()), id, said),
                (request, made) -> disputes.view(seen(request, command.actor()), id));
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
                request -> List.of(disputes.view(seen(request, command.actor()), id)),
                request -> answered(request, id, said, command.actor()),
                (request, made) -> disputes.view(seen(request, command.actor()), id));
    }

    private Happened answered(
            AdviceRequest request, UUID id, AnswerRectification said, Actor actor) {
        SeenRecord seen = seen(request, actor);
        Rectification asked = disputes.answerable(seen, id);
        Particulars right = said.particulars();
        if (right == null) {
            return disputes.answered(seen, asked, said, List.of());
        }
        Child before = request.intake().child();
        List<String> changed = right.changed(before);
        Disputes.requireRight(
                changed, right.of(before).dateOfBirth(), request.intake().clock().receivedOn());
        Happened answered = disputes.answered(seen, asked, said, changed);
        request.childCorrected(right.of(before));
        return answered;
    }

    RectificationView read(UUID requestId, UUID id, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.sent(),
                request -> disputes.view(seen(request, actor), id));
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
                request -> disputes.page(seen(request, actor), after, rows));
    }

    private SeenRecord seen(AdviceRequest request, Actor actor) {
        return new SeenRecord(DisputedRecord.of(request), requests.sight(request, actor), actor);
    }
}
