package london.dsco.advice.consideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The answers about considerations, and the DSCO's votes. */
@ApplicationScoped
class ConsiderationPapers {

    private final EntityManager database;

    ConsiderationPapers(EntityManager database) {
        this.database = database;
    }

    void add(SocialCareAnswer answer) {
        database.persist(answer);
    }

    void add(ConsiderationVote vote) {
        database.persist(vote);
    }

    /** Returns the answers of several considerations, each in the order of their numbers. */
    Map<UUID, List<SocialCareAnswer>> answers(List<UUID> considerations) {
        return database.createQuery(
                        "from SocialCareAnswer where considerationId in :ids order by number",
                        SocialCareAnswer.class)
                .setParameter("ids", considerations)
                .getResultStream()
                .collect(Collectors.groupingBy(SocialCareAnswer::considerationId));
    }

    /** Returns the votes on several considerations, each in the order of the panels. */
    Map<UUID, List<ConsiderationVote>> votes(List<UUID> considerations) {
        return database.createQuery(
                        "from ConsiderationVote where considerationId in :ids order by heldOn",
                        ConsiderationVote.class)
                .setParameter("ids", considerations)
                .getResultStream()
                .collect(Collectors.groupingBy(ConsiderationVote::considerationId));
    }

    /** Returns the vote of the panel that met on a London date. */
    Optional<ConsiderationVote> vote(Consideration consideration, LocalDate heldOn) {
        return database.createQuery(
                        "from ConsiderationVote where considerationId = :id and heldOn = :on",
                        ConsiderationVote.class)
                .setParameter("id", consideration.id())
                .setParameter("on", heldOn)
                .getResultStream()
                .findFirst();
    }

    /** Returns the latest answer. */
    Optional<SocialCareAnswer> lastAnswer(Consideration consideration) {
        return database.createQuery(
                        "from SocialCareAnswer where considerationId = :id and number = :number",
                        SocialCareAnswer.class)
                .setParameter("id", consideration.id())
                .setParameter("number", consideration.answers())
                .getResultStream()
                .findFirst();
    }
}
