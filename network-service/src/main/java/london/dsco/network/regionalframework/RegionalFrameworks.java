package london.dsco.network.regionalframework;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Role;
import london.dsco.network.paper.Shelf;

/** Frameworks of the network, and of boroughs that agreed one among themselves. */
@Singleton
class RegionalFrameworks extends Shelf<RegionalFramework, RegionalFrameworkView> {

    RegionalFrameworks(EntityManager database) {
        super(
                database,
                RegionalFramework.class,
                Set.of(Role.DSCO, Role.NETWORK_COORDINATOR),
                (paper, reader) -> RegionalFrameworkView.of(paper));
    }

    /** Returns its content for any reader; empty unless it is shared. */
    Optional<RegionalFramework.Said> sharedSaid(UUID id) {
        return Optional.ofNullable(database.find(RegionalFramework.class, id))
                .filter(RegionalFramework::isShared)
                .map(RegionalFramework::said);
    }
}
