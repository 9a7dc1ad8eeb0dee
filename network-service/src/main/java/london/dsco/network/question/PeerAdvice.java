package london.dsco.network.question;

import static london.dsco.network.question.QuestionStatus.CLOSED;
import static london.dsco.network.question.QuestionStatus.OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.Catalogue;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.ChildFreeText.Text;
import london.dsco.records.Commands;
import london.dsco.records.Lock;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Lets members ask each other questions, and answer them. */
@ApplicationScoped
class PeerAdvice {

    static final Step<QuestionStatus> ASKED =
            Step.named("ASKED", QuestionStatus.class).opening(OPEN);
    static final Step<QuestionStatus> ENDED =
            Step.named("CLOSED", QuestionStatus.class).from(OPEN).to(CLOSED).step();
    static final Step<QuestionStatus> ACCEPTED =
            Step.named("ANSWER_ACCEPTED", QuestionStatus.class).from(OPEN, CLOSED).staying().step();
    static final Step<AnswerStatus> ANSWERED =
            Step.named("ANSWERED", AnswerStatus.class).opening(AnswerStatus.GIVEN);

    private final Commands commands;
    private final Reads reads;
    private final PeerQuestions questions;
    private final PeerAnswers answers;
    private final ChildFreeText childFree;
    private final Catalogue catalogue;

    PeerAdvice(
            Commands commands,
            Reads reads,
            PeerQuestions questions,
            PeerAnswers answers,
            ChildFreeText childFree,
            Catalogue catalogue) {
        this.commands = commands;
        this.reads = reads;
        this.questions = questions;
        this.answers = answers;
        this.childFree = childFree;
        this.catalogue = catalogue;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody
     */
    PeerQuestionView ask(Command<Void> command, AskQuestion asked) {
        childFree.requireNobody(
                List.of(
                        new Text(Place.of("title"), asked.title()),
                        new Text(Place.of("text"), asked.text())));
        return commands.open(
                command,
                questions.byReference(),
                ASKED,
                () ->
                        PeerQuestion.of(
                                asked.title(), asked.text(), asked.anonymous(), command.actor()),
                UUID::fromString,
                question -> {
                    catalogue.keep(question, question.words());
                    return questions.view(question, command.actor());
                });
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}; {@code FORBIDDEN} for another
     *     borough; {@code TRANSITION_NOT_ALLOWED} when it was already closed
     */
    PeerQuestionView close(Command<UUID> command) {
        return commands.run(
                command,
                questions.byReference(),
                ENDED,
                PeerQuestion::close,
                (question, made) -> questions.view(question, command.actor()));
    }

    /**
     * Records which answer helped the asker's borough most. It may be its own answer. Otherwise
     * everybody would know that the borough of the accepted answer did not ask.
     *
     * @param answer reference of the answer
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}; {@code FORBIDDEN} for another
     *     borough; {@code PRECONDITION_*}; {@code UNPROCESSABLE} when it answers another question
     */
    PeerQuestionView accept(Command<UUID> command, UUID answer) {
        return commands.run(
                command,
                questions.byReference(),
                ACCEPTED,
                question -> {
                    requireAnswer(question, answer);
                    return question.accept(answer);
                },
                (question, made) -> questions.view(question, command.actor()));
    }

    private void requireAnswer(PeerQuestion question, UUID answer) {
        if (!answers.isTo(question.id(), answer)) {
            throw Refusal.unprocessable(
                            "answerId",
                            "not-an-answer",
                            "Choose one of the answers to this question.")
                    .raise();
        }
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody; {@code NOT_FOUND}; {@code CONFLICT} when the question was closed
     */
    PeerAnswerView answer(Command<UUID> command, GiveAnswer given) {
        childFree.requireNobody(List.of(new Text(Place.of("text"), given.text())));
        return commands.open(
                command,
                answers.byReference(),
                ANSWERED,
                () ->
                        PeerAnswer.of(
                                open(command.id(), command.actor()),
                                given.text(),
                                given.anonymous(),
                                command.actor()),
                UUID::fromString,
                answer -> {
                    PeerQuestion question = answered(command.id(), command.actor());
                    catalogue.keep(answer, question.answeredBy(answer.text()));
                    return answers.view(answer, command.actor());
                });
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}
     */
    PeerQuestionView get(UUID reference, Actor actor) {
        return reads.one(
                reference,
                actor,
                questions.byReference(),
                question -> questions.view(question, actor));
    }

    List<PeerQuestionView> list(UUID after, QuestionStatus status, Actor actor, int limit) {
        return reads.figures(
                actor,
                () ->
                        questions.afterReference(after, status, actor, limit).stream()
                                .map(question -> questions.view(question, actor))
                                .toList());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}
     */
    List<PeerAnswerView> answers(UUID reference, UUID after, Actor actor, int limit) {
        return reads.one(
                reference,
                actor,
                questions.byReference(),
                question ->
                        answers.to(question.id(), after, actor, limit).stream()
                                .map(answer -> answers.view(answer, actor))
                                .toList());
    }

    private PeerQuestion open(UUID reference, Actor actor) {
        PeerQuestion question = answered(reference, actor);
        if (question.status() != OPEN) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "The question has been closed, so nobody can answer it.")
                    .raise();
        }
        return question;
    }

    private PeerQuestion answered(UUID reference, Actor actor) {
        return questions
                .byReference()
                .find(reference, actor, Lock.READ)
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
