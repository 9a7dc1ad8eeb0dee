package london.dsco.network.question;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The questions that exist, for papers that refer to one. Every member reads every question. */
@Singleton
public class AskedQuestions {

    private final EntityManager database;

    AskedQuestions(EntityManager database) {
        this.database = database;
    }

    /**
     * @param reference reference under which readers know the question
     */
    public boolean isKnown(UUID reference) {
        return database.createQuery(
                                "select count(*) from PeerQuestion where reference = :reference",
                                Long.class)
                        .setParameter("reference", reference)
                        .getSingleResult()
                > 0;
    }
}
