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

/** The consultations that the network answers. */
@Singleton
class Consultations extends Papers<Consultation> {

    Consultations(EntityManager database) {
        super(database, Consultation.class, Set.of(Role.NETWORK_COORDINATOR));
    }

    List<Consultation> after(UUID after, ConsultationStatus status, Actor actor, int limit) {
        return after(after, Sought.by("status", status), actor, limit);
    }

    @Override
    protected Restriction<Consultation> shared() {
        return Restriction.unrestricted();
    }

    @Override
    protected ConsultationView view(Consultation consultation, Actor actor) {
        return ConsultationView.of(consultation);
    }
}
