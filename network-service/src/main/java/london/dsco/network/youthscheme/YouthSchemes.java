package london.dsco.network.youthscheme;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

import london.dsco.domain.Role;
import london.dsco.network.paper.Shelf;

import java.util.Set;

/** The schemes of all boroughs. */
@Singleton
class YouthSchemes extends Shelf<YouthScheme, YouthSchemeView> {

    YouthSchemes(EntityManager database) {
        super(database, YouthScheme.class, Set.of(Role.DSCO), YouthSchemeView::of);
    }
}
