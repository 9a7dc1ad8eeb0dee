package london.dsco.network.youthscheme;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import london.dsco.domain.Role;
import london.dsco.network.paper.Shelf;

/** The schemes of all boroughs. */
@Singleton
class YouthSchemes extends Shelf<YouthScheme, YouthSchemeView> {

    YouthSchemes(EntityManager database) {
        super(database, YouthScheme.class, Set.of(Role.DSCO), YouthSchemeView::of);
    }
}
