package london.dsco.network.eligibility;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import london.dsco.domain.Role;
import london.dsco.network.paper.Shelf;

/** Eligibility criteria of the boroughs. */
@Singleton
class EligibilityRegister extends Shelf<EligibilityCriteria, EligibilityCriteriaView> {

    EligibilityRegister(EntityManager database) {
        super(
                database,
                EligibilityCriteria.class,
                Set.of(Role.DSCO),
                (paper, reader) -> EligibilityCriteriaView.of(paper));
    }
}
