package london.dsco.network.topic;

import static london.dsco.network.topic.TopicStatus.OPEN;
import static london.dsco.network.topic.TopicStatus.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.ChildFreeText.Text;
import london.dsco.records.Commands;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** The topics that members would like to discuss. */
@ApplicationScoped
class TopicBacklog {

    static final Step<TopicStatus> PROPOSED =
            Step.named("PROPOSED", TopicStatus.class).opening(OPEN);
    static final Step<TopicStatus> TAKEN_BACK =
            Step.named("WITHDRAWN", TopicStatus.class).from(OPEN).to(WITHDRAWN).step();

    static final Step<TopicVote.Status> VOTED =
            Step.named("VOTED", TopicVote.Status.class).opening(TopicVote.Status.GIVEN);
    static final Step<TopicVote.Status> VOTED_AGAIN =
            Step.named("VOTED", TopicVote.Status.class)
                    .from(TopicVote.Status.values())
                    .to(TopicVote.Status.GIVEN)
                    .step();
    static final Step<TopicVote.Status> VOTE_TAKEN_BACK =
            Step.named("VOTE_TAKEN_BACK", TopicVote.Status.class)
                    .from(TopicVote.Status.values())
                    .to(TopicVote.Status.TAKEN_BACK)
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final Topics topics;
    private final TopicVotes votes;
    private final ChildFreeText childFree;

    TopicBacklog(
            Commands commands,
            Reads reads,
            Topics topics,
            TopicVotes votes,
            ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.topics = topics;
        this.votes = votes;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody
     */
    TopicView propose(Command<Void> command, ProposeTopic proposed) {
        childFree.requireNobody(
                List.of(
                        new Text(Place.of("title"), proposed.title()),
                        new Text(Place.of("why"), proposed.why())));
        return commands.open(
                command,
                topics,
                PROPOSED,
                () -> Topic.of(proposed.title(), proposed.why(), proposed.reach(), command.actor()),
                UUID::fromString,
                topic -> topics.view(topic, command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}; {@code FORBIDDEN} for another
     *     borough; {@code TRANSITION_NOT_ALLOWED} when it was already withdrawn
     */
    TopicView withdraw(Command<UUID> command) {
        return commands.run(
                command,
                topics,
                TAKEN_BACK,
                Topic::withdraw,
                (topic, made) -> topics.view(topic, command.actor()));
    }

    /**
     * Records the vote of the actor's borough for a topic. Repeating it changes nothing.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}; {@code CONFLICT} when the
     *     topic was withdrawn
     */
    TopicView vote(Command<UUID> command) {
        requireOpen(command);
        commands.put(
                command,
                votes.ofOwnBorough(),
                VOTED_AGAIN,
                TopicVote::changed,
                VOTED,
                () -> TopicVote.of(command.id(), command.actor()),
                (vote, opened) -> vote);
        return get(command.id(), command.actor());
    }

    /**
     * Withdraws the vote of the actor's borough.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when it has not voted
     */
    TopicView takeBack(Command<UUID> command) {
        commands.run(
                command.withoutAttempt(),
                votes.ofOwnBorough(),
                VOTE_TAKEN_BACK,
                TopicVote::changed,
                (vote, made) -> vote);
        return get(command.id(), command.actor());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}
     */
    TopicView get(UUID id, Actor actor) {
        return reads.one(id, actor, topics, topic -> topics.view(topic, actor));
    }

    List<TopicView> list(UUID after, TopicStatus status, Actor actor, int limit) {
        return reads.figures(actor, () -> topics.after(after, status, actor, limit));
    }

    private void requireOpen(Command<UUID> command) {
        if (get(command.id(), command.actor()).status() != OPEN) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "The topic has been withdrawn, so nobody can vote for it.")
                    .raise();
        }
    }
}
