package london.dsco.network.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;

/** Shows the services of all boroughs. */
@ApplicationScoped
class ServiceCatalogue {

    private final Reads reads;
    private final LocalServices services;

    ServiceCatalogue(Reads reads, LocalServices services) {
        this.reads = reads;
        this.services = services;
    }

    List<LocalServiceView> list(
            LocalServices.Place after, LocalServices.Sought sought, Actor actor, int limit) {
        return reads.figures(actor, () -> services.after(after, sought, limit));
    }
}
