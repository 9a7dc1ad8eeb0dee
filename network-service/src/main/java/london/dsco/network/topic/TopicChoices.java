package london.dsco.network.topic;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The open topics, for those who prepare an agenda. Every member reads every topic. */
@Singleton
public class TopicChoices {

    /** A topic, and how many boroughs would like to discuss it. Nobody sees how each voted. */
    public record TopicChoice(UUID topicId, String title, Long votes) {}

    private static final String MOST_VOTED =
            """
            select t.id, t.title, count(v.id)
            from Topic t left join TopicVote v on v.topicId = t.id and v.status = :given
            where t.status = :open
            group by t.id, t.title order by count(v.id) desc, t.id
            """;

    private final EntityManager database;

    TopicChoices(EntityManager database) {
        this.database = database;
    }

    /** Returns open topics, most votes first; with equal votes, oldest first. */
    public List<TopicChoice> mostVoted(int limit) {
        return database.createQuery(MOST_VOTED, TopicChoice.class)
                .setParameter("given", TopicVote.Status.GIVEN)
                .setParameter("open", TopicStatus.OPEN)
                .setMaxResults(limit)
                .getResultList();
    }

    public boolean isOpen(UUID topicId) {
        Topic topic = database.find(Topic.class, topicId);
        return topic != null && topic.status() == TopicStatus.OPEN;
    }
}
