package london.dsco.network.topic;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Papers;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;

/** The boroughs' votes for topics. */
@Singleton
class TopicVotes extends Papers<TopicVote> {

    /**
     * The votes for one topic.
     *
     * @param number of boroughs that voted
     * @param own whether the reader's borough is one of them
     */
    record Count(long number, boolean own) {

        static final Count NONE = new Count(0, false);
    }

    /** A row of the count. */
    private record Line(UUID topicId, Long number, Long own) {}

    private static final String COUNT =
            """
            select topicId, count(*), sum(case when borough = :borough then 1 else 0 end)
            from TopicVote where topicId in :topics and status = :given group by topicId
            """;

    TopicVotes(EntityManager database) {
        super(database, TopicVote.class, Set.of(Role.DSCO));
    }

    /** Returns the vote of the actor's own borough, by its topic. */
    OpeningRegister<UUID, TopicVote> ofOwnBorough() {
        return new OpeningRegister<>() {

            @Override
            public Optional<TopicVote> find(UUID topicId, Actor actor, Lock lock) {
                return database.createQuery(
                                "from TopicVote where topicId = :topic and borough = :borough",
                                TopicVote.class)
                        .setParameter("topic", topicId)
                        .setParameter("borough", actor.scope())
                        .setLockMode(
                                lock == Lock.CHANGE
                                        ? LockModeType.PESSIMISTIC_WRITE
                                        : LockModeType.NONE)
                        .getResultStream()
                        .findFirst();
            }

            @Override
            public void add(TopicVote vote) {
                TopicVotes.this.add(vote);
            }

            @Override
            public List<?> representations(TopicVote vote, Actor actor) {
                return List.of();
            }
        };
    }

    /** Returns the votes for each of these topics. */
    Map<UUID, Count> of(List<UUID> topics, Actor reader) {
        return database.createQuery(COUNT, Line.class)
                .setParameter("topics", topics)
                .setParameter("given", TopicVote.Status.GIVEN)
                .setParameter("borough", reader.scope())
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                Line::topicId, line -> new Count(line.number(), line.own() > 0)));
    }

    Count of(UUID topic, Actor reader) {
        return of(List.of(topic), reader).getOrDefault(topic, Count.NONE);
    }

    @Override
    protected Object view(TopicVote vote, Actor actor) {
        return vote.id();
    }
}
