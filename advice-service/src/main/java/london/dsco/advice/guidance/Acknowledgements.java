package london.dsco.advice.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import london.dsco.domain.Actor;

/** The acknowledgements of each version. */
@ApplicationScoped
class Acknowledgements {

    private final EntityManager database;

    Acknowledgements(EntityManager database) {
        this.database = database;
    }

    void add(Acknowledgement acknowledgement) {
        database.persist(acknowledgement);
    }

    Optional<Acknowledgement> find(GuidanceItem item, int number, String username) {
        return database.createQuery(
                        "from Acknowledgement where guidanceId = :item and number = :number"
                                + " and username = :username",
                        Acknowledgement.class)
                .setParameter("item", item.id())
                .setParameter("number", number)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** Lists everything that the actor has acknowledged. */
    List<Acknowledgement> by(Actor actor) {
        return database.createQuery(
                        "from Acknowledgement where borough = :borough and username = :username",
                        Acknowledgement.class)
                .setParameter("borough", actor.borough())
                .setParameter("username", actor.username())
                .getResultList();
    }

    /** Returns the user names of all who have acknowledged the current version. */
    Set<String> readersOf(GuidanceItem item) {
        return new HashSet<>(
                database.createQuery(
                                "select username from Acknowledgement where guidanceId = :item"
                                        + " and number = :number",
                                String.class)
                        .setParameter("item", item.id())
                        .setParameter("number", item.currentNumber())
                        .getResultList());
    }
}
