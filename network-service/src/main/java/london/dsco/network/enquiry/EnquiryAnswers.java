package london.dsco.network.enquiry;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Papers;

/** What contact points answered. */
@Singleton
class EnquiryAnswers extends Papers<EnquiryAnswer> {

    EnquiryAnswers(EntityManager database) {
        super(database, EnquiryAnswer.class, Set.of(Role.DSCO, Role.HEALTH_PARTNER));
    }

    /** Lets whoever answers or withdraws the same enquiry wait until this command ends. */
    void letOthersWait(UUID enquiry) {
        database.createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended(:enquiry, 0))::text",
                        String.class)
                .setParameter("enquiry", enquiry.toString())
                .getSingleResult();
    }

    @Override
    protected Object view(EnquiryAnswer answer, Actor actor) {
        return answer.text();
    }
}
