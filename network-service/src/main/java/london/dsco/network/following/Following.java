package london.dsco.network.following;

import static london.dsco.network.following.Follow.Status.FOLLOWING;
import static london.dsco.network.following.Follow.Status.STOPPED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.network.question.QuestionNews;
import london.dsco.network.question.QuestionNews.Headline;
import london.dsco.records.Commands;
import london.dsco.records.Lock;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Lets members follow questions, each for themselves. */
@ApplicationScoped
public class Following {

    static final Step<Follow.Status> BEGAN =
            Step.named("FOLLOWED", Follow.Status.class).opening(FOLLOWING);
    static final Step<Follow.Status> BEGAN_AGAIN =
            Step.named("FOLLOWED", Follow.Status.class)
                    .from(Follow.Status.values())
                    .to(FOLLOWING)
                    .step();
    static final Step<Follow.Status> ENDED =
            Step.named("STOPPED", Follow.Status.class)
                    .from(Follow.Status.values())
                    .to(STOPPED)
                    .step();

    /** More questions than anybody reads. */
    private static final int MOST = 500;

    private final Commands commands;
    private final Reads reads;
    private final Follows follows;
    private final QuestionNews questions;

    Following(Commands commands, Reads reads, Follows follows, QuestionNews questions) {
        this.commands = commands;
        this.reads = reads;
        this.follows = follows;
        this.questions = questions;
    }

    /**
     * Records that the actor follows a question. Repeating it changes nothing.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when there is no such question
     */
    FollowedQuestionView follow(Command<UUID> command) {
        Headline question = question(command.id(), command.actor());
        commands.put(
                command,
                follows.ofMember(),
                BEGAN_AGAIN,
                Follow::changed,
                BEGAN,
                () -> Follow.of(question.id(), command.actor()),
                (follow, opened) -> follow);
        return FollowedQuestionView.of(question, true);
    }

    /**
     * Records that the actor no longer follows a question. If they never did, nothing changes.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when there is no such question
     */
    FollowedQuestionView stop(Command<UUID> command) {
        Headline question = question(command.id(), command.actor());
        if (isKnown(command)) {
            commands.run(
                    command.withoutAttempt(),
                    follows.ofMember(),
                    ENDED,
                    Follow::changed,
                    (follow, made) -> follow);
        }
        return FollowedQuestionView.of(question, false);
    }

    private boolean isKnown(Command<UUID> command) {
        return reads.figures(
                command.actor(),
                () ->
                        follows.ofMember()
                                .find(command.id(), command.actor(), Lock.READ)
                                .isPresent());
    }

    /** Lists a page of the questions that the actor follows. */
    List<FollowedQuestionView> list(UUID after, Actor actor, int limit) {
        return reads.figures(
                actor,
                () ->
                        questions.headlines(follows.followed(after, actor, limit), actor).stream()
                                .map(question -> FollowedQuestionView.of(question, true))
                                .toList());
    }

    /** Returns the ids of the questions that the actor follows, at most 500. */
    public List<UUID> questions(Actor actor) {
        return reads.figures(actor, () -> follows.followed(new UUID(0, 0), actor, MOST));
    }

    private Headline question(UUID id, Actor actor) {
        return questions.headlines(List.of(id), actor).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
