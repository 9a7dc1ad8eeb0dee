package london.dsco.network.scrutiny;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import london.dsco.domain.Role;
import london.dsco.network.paper.Shelf;

/** The conclusions of bodies in all boroughs. */
@Singleton
class Scrutinies extends Shelf<Scrutiny, ScrutinyView> {

    Scrutinies(EntityManager database) {
        super(
                database,
                Scrutiny.class,
                Set.of(Role.DSCO),
                (paper, reader) -> ScrutinyView.of(paper));
    }
}
