package london.dsco.network.maturity;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Shelf;
import london.dsco.network.paper.Sought;

/** Self-assessments of the boroughs. */
@Singleton
class MaturityAssessments extends Shelf<MaturityAssessment, MaturityAssessmentView> {

    MaturityAssessments(EntityManager database) {
        super(
                database,
                MaturityAssessment.class,
                Set.of(Role.DSCO),
                (paper, reader) -> MaturityAssessmentView.of(paper));
    }

    /**
     * Returns the self-assessment of the actor's own borough for a year, unless it was withdrawn.
     */
    Optional<MaturityAssessment> ofYear(int year, Actor actor) {
        return standing(Sought.by("year", year), actor);
    }
}
