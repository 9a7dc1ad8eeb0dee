package london.dsco.network.feedback;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Papers;
import london.dsco.network.paper.Sought;
import london.dsco.records.Lock;
import org.hibernate.query.restriction.Restriction;

/** The feedback of boroughs and of the network. */
@Singleton
class Feedbacks extends Papers<Feedback> {

    Feedbacks(EntityManager database) {
        super(
                database,
                Feedback.class,
                Set.of(Role.DSCO, Role.BOROUGH_ADMIN, Role.NETWORK_COORDINATOR));
    }

    List<Feedback> after(
            UUID after, Recipient recipient, FeedbackStatus status, Actor actor, int limit) {
        return after(after, Sought.by("recipient", recipient).and("status", status), actor, limit);
    }

    boolean isReadableBy(Actor actor, UUID id) {
        return find(id, actor, Lock.READ).isPresent();
    }

    @Override
    protected Restriction<Feedback> shared() {
        return field("status", FeedbackStatus.class)
                .in(List.of(FeedbackStatus.SUBMITTED, FeedbackStatus.ANSWERED));
    }

    @Override
    protected FeedbackView view(Feedback feedback, Actor actor) {
        return FeedbackView.of(feedback);
    }
}
