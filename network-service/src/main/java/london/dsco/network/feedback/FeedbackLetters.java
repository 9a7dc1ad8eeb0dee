package london.dsco.network.feedback;

import static london.dsco.network.feedback.FeedbackStatus.ANSWERED;
import static london.dsco.network.feedback.FeedbackStatus.APPROVED;
import static london.dsco.network.feedback.FeedbackStatus.DRAFT;
import static london.dsco.network.feedback.FeedbackStatus.SUBMITTED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.ChildFreeText.Text;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Takes feedback from its draft to its answer. */
@ApplicationScoped
class FeedbackLetters {

    static final Step<FeedbackStatus> WRITTEN =
            Step.named("WRITTEN", FeedbackStatus.class).opening(DRAFT);
    static final Step<FeedbackStatus> CHANGED =
            Step.named("CHANGED", FeedbackStatus.class).from(DRAFT).staying().step();
    static final Step<FeedbackStatus> AGREED =
            Step.named("APPROVED", FeedbackStatus.class).from(DRAFT).to(APPROVED).step();
    static final Step<FeedbackStatus> SENT =
            Step.named("SUBMITTED", FeedbackStatus.class).from(APPROVED).to(SUBMITTED).step();
    static final Step<FeedbackStatus> REPLIED =
            Step.named("ANSWERED", FeedbackStatus.class)
                    .from(SUBMITTED, ANSWERED)
                    .to(ANSWERED)
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final Feedbacks feedbacks;
    private final ChildFreeText childFree;

    FeedbackLetters(Commands commands, Reads reads, Feedbacks feedbacks, ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.feedbacks = feedbacks;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody, or the writer cannot read the feedback that it combines
     */
    FeedbackView write(Command<Void> command, WriteFeedback written) {
        requireNobody(written);
        return commands.open(
                command,
                feedbacks,
                WRITTEN,
                () -> {
                    requireReadable(written, command.actor());
                    return Feedback.of(written.said(), command.actor());
                },
                UUID::fromString,
                FeedbackView::of);
    }

    FeedbackView change(Command<UUID> command, WriteFeedback written) {
        requireNobody(written);
        return run(
                command,
                CHANGED,
                feedback -> {
                    requireReadable(written, command.actor());
                    return feedback.change(written.said(), command.actor());
                });
    }

    FeedbackView approve(Command<UUID> command) {
        return run(command, AGREED, feedback -> feedback.approve(command.actor()));
    }

    FeedbackView submit(Command<UUID> command) {
        return run(command, SENT, feedback -> feedback.submit(command.actor().today()));
    }

    FeedbackView answered(Command<UUID> command, RecordAnswer said) {
        childFree.requireNoIdentifiers(List.of(new Text(Place.of("answer"), said.answer())));
        return run(
                command,
                REPLIED,
                feedback ->
                        feedback.answered(
                                said.answeredOn(), said.answer(), command.actor().today()));
    }

    FeedbackView get(UUID id, Actor actor) {
        return reads.one(id, actor, feedbacks, FeedbackView::of);
    }

    List<FeedbackView> list(
            UUID after, Recipient recipient, FeedbackStatus status, Actor actor, int limit) {
        return reads.figures(
                actor,
                () ->
                        feedbacks.after(after, recipient, status, actor, limit).stream()
                                .map(FeedbackView::of)
                                .toList());
    }

    private FeedbackView run(
            Command<UUID> command, Step<FeedbackStatus> step, Function<Feedback, Happened> change) {
        return commands.run(
                command, feedbacks, step, change, (feedback, made) -> FeedbackView.of(feedback));
    }

    private void requireNobody(WriteFeedback written) {
        childFree.requireNobody(
                List.of(
                        new Text(Place.of("subject"), written.subject()),
                        new Text(Place.of("text"), written.text())));
    }

    private void requireReadable(WriteFeedback written, Actor actor) {
        for (int i = 0; i < written.collates().size(); i++) {
            if (!feedbacks.isReadableBy(actor, written.collates().get(i))) {
                throw Refusal.unprocessable(
                                new Finding(
                                        Place.of("collates").line(i),
                                        "unknown-feedback",
                                        "Name feedback that has been sent."))
                        .raise();
            }
        }
    }
}
