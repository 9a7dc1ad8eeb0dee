package london.dsco.network.sufficiency;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import london.dsco.domain.Role;
import london.dsco.network.paper.Shelf;

/** Statements of sufficiency of the boroughs. */
@Singleton
class SufficiencyStatements extends Shelf<SufficiencyStatement, SufficiencyStatementView> {

    SufficiencyStatements(EntityManager database) {
        super(
                database,
                SufficiencyStatement.class,
                Set.of(Role.DSCO),
                SufficiencyStatementView::of);
    }
}
