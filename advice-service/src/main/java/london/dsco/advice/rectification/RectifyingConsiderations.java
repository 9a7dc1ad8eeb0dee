package london.dsco.advice.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.consideration.Consideration;
import london.dsco.advice.consideration.ConsiderationStatus;
import london.dsco.advice.consideration.Considerations;
import london.dsco.advice.consideration.ConsideredChild;
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
    private final Disputes disputes;

    RectifyingConsiderations(
            Commands commands, Reads reads, Considerations considerations, Disputes disputes) {
        this.commands = commands;
        this.reads = reads;
        this.considerations = considerations;
        this.disputes = disputes;
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
                consideration -> disputes.asked(seen(consideration, command.actor()), said),
                (consideration, made) ->
                        disputes.view(seen(consideration, command.actor()), UUID.fromString(made)));
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
                consideration -> List.of(disputes.view(seen(consideration, command.actor()), id)),
                consideration -> disputes.extended(seen(consideration, command.actor()), id, said),
                (consideration, made) -> disputes.view(seen(consideration, command.actor()), id));
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
                consideration -> List.of(disputes.view(seen(consideration, command.actor()), id)),
                consideration -> answered(consideration, id, said, command.actor()),
                (consideration, made) -> disputes.view(seen(consideration, command.actor()), id));
    }

    private Happened answered(
            Consideration consideration, UUID id, AnswerRectification said, Actor actor) {
        SeenRecord seen = seen(consideration, actor);
        Rectification asked = disputes.answerable(seen, id);
        Particulars right = said.particulars();
        if (right == null) {
            return disputes.answered(seen, asked, said, List.of());
        }
        requireOnlyWhatIsHeld(right);
        ConsideredChild before = consideration.child();
        List<String> changed = right.changed(before);
        Disputes.requireRight(
                changed, right.of(before).dateOfBirth(), consideration.requestReceivedOn());
        Happened answered = disputes.answered(seen, asked, said, changed);
        consideration.childCorrected(right.of(before));
        return answered;
    }

    private static void requireOnlyWhatIsHeld(Particulars right) {
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
    }

    RectificationView read(UUID considerationId, UUID id, Actor actor) {
        return reads.one(
                considerationId,
                actor,
                considerations.sent(),
                consideration -> disputes.view(seen(consideration, actor), id));
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
                consideration -> disputes.page(seen(consideration, actor), after, rows));
    }

    private SeenRecord seen(Consideration consideration, Actor actor) {
        return new SeenRecord(
                DisputedRecord.of(consideration),
                considerations.sight(consideration, actor),
                actor);
    }
}
