package london.dsco.network.consultation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Papers;
import london.dsco.network.paper.Sought;
import org.hibernate.query.restriction.Restriction;

/** The responses of boroughs, and of the network, to consultations. */
@Singleton
class ConsultationResponses extends Papers<ConsultationResponse> {

    ConsultationResponses(EntityManager database) {
        super(database, ConsultationResponse.class, Set.of(Role.DSCO, Role.NETWORK_COORDINATOR));
    }

    /**
     * Lists the responses to a consultation that the actor may read, in the order in which they
     * were begun.
     */
    List<ConsultationResponse> to(UUID consultationId, UUID after, Actor actor, int limit) {
        return after(after, Sought.by("consultationId", consultationId), actor, limit);
    }

    boolean hasOneOf(Actor actor, UUID consultationId) {
        return database.createQuery(
                                "select count(*) from ConsultationResponse"
                                        + " where consultationId = :consultation and borough = :borough",
                                Long.class)
                        .setParameter("consultation", consultationId)
                        .setParameter("borough", actor.scope())
                        .getSingleResult()
                > 0;
    }

    @Override
    protected Restriction<ConsultationResponse> shared() {
        return field("status", ResponseStatus.class).notEqualTo(ResponseStatus.DRAFT);
    }

    @Override
    protected ResponseView view(ConsultationResponse response, Actor actor) {
        return ResponseView.of(response);
    }
}
