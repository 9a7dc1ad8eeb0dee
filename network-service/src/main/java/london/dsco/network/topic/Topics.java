package london.dsco.network.topic;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Papers;
import org.hibernate.query.restriction.Restriction;

/** The topics that boroughs have proposed. */
@Singleton
class Topics extends Papers<Topic> {

    private final TopicVotes votes;
    private final Agendas agendas;

    Topics(EntityManager database, TopicVotes votes, Agendas agendas) {
        super(database, Topic.class, Set.of(Role.DSCO, Role.NETWORK_COORDINATOR));
        this.votes = votes;
        this.agendas = agendas;
    }

    /** Lists topics in the order in which they were proposed, after one. */
    List<TopicView> after(UUID after, TopicStatus status, Actor actor, int limit) {
        List<Restriction<Topic>> narrowed =
                status == null
                        ? List.of()
                        : List.of(field("status", TopicStatus.class).equalTo(status));
        List<Topic> found = after(after, narrowed, actor, limit);
        List<UUID> ids = found.stream().map(Topic::id).toList();
        Map<UUID, TopicVotes.Count> counted = votes.of(ids, actor);
        Map<UUID, List<AgendaPlace>> places = agendas.of(ids, actor);
        return found.stream()
                .map(
                        topic ->
                                TopicView.of(
                                        topic,
                                        counted.getOrDefault(topic.id(), TopicVotes.Count.NONE),
                                        places.getOrDefault(topic.id(), List.of())))
                .toList();
    }

    @Override
    protected Restriction<Topic> shared() {
        return Restriction.unrestricted();
    }

    @Override
    protected TopicView view(Topic topic, Actor actor) {
        return TopicView.of(
                topic,
                votes.of(topic.id(), actor),
                agendas.of(List.of(topic.id()), actor).getOrDefault(topic.id(), List.of()));
    }
}
