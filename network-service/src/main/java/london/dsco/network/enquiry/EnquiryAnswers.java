package london.dsco.network.enquiry;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Replies;

/** The answers of contact points. */
@Singleton
class EnquiryAnswers extends Replies<EnquiryAnswer> {

    EnquiryAnswers(EntityManager database) {
        super(database, EnquiryAnswer.class, Set.of(Role.DSCO, Role.HEALTH_PARTNER));
    }

    @Override
    protected Object view(EnquiryAnswer answer, Actor actor) {
        return answer.text();
    }
}
