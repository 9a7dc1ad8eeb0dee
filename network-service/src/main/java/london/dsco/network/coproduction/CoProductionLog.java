package london.dsco.network.coproduction;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import london.dsco.domain.Role;
import london.dsco.network.paper.Shelf;

/** Co-production entries of the boroughs. */
@Singleton
class CoProductionLog extends Shelf<CoProductionEntry, CoProductionEntryView> {

    CoProductionLog(EntityManager database) {
        super(
                database,
                CoProductionEntry.class,
                Set.of(Role.DSCO),
                (paper, reader) -> CoProductionEntryView.of(paper));
    }
}
