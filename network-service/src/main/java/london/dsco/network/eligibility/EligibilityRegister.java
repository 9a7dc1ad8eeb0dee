package london.dsco.network.eligibility;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.ShareablePapers;
import org.hibernate.query.restriction.Restriction;

/** Eligibility criteria of the boroughs. */
@Singleton
class EligibilityRegister extends ShareablePapers<EligibilityCriteria> {

    EligibilityRegister(EntityManager database) {
        super(database, EligibilityCriteria.class, Set.of(Role.DSCO));
    }

    /** Those that the actor may read, in the order in which they were written, after one. */
    List<EligibilityCriteria> after(
            UUID after, String borough, EligibilityKind kind, Actor actor, int limit) {
        List<Restriction<EligibilityCriteria>> narrowed = new ArrayList<>();
        if (borough != null) {
            narrowed.add(field("borough", String.class).equalTo(borough));
        }
        if (kind != null) {
            narrowed.add(field("kind", EligibilityKind.class).equalTo(kind));
        }
        return after(after, narrowed, actor, limit);
    }

    @Override
    protected EligibilityCriteriaView view(EligibilityCriteria paper, Actor actor) {
        return EligibilityCriteriaView.of(paper);
    }
}
