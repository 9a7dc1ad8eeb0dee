package london.dsco.network.eligibility;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Authoring;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sought;
import london.dsco.network.paper.Texts;

/** Maintains the criteria of each borough beside those of the others. */
@Singleton
class EligibilityWriting
        extends Authoring<EligibilityCriteria.Said, EligibilityCriteria, EligibilityCriteriaView> {

    private final ChildFreeText childFree;

    EligibilityWriting(Desk desk, EligibilityRegister papers, ChildFreeText childFree) {
        super(desk, papers, EligibilityCriteria::new, EligibilityCriteria::say);
        this.childFree = childFree;
    }

    List<EligibilityCriteriaView> list(
            UUID after, String borough, EligibilityKind kind, Actor actor, int limit) {
        return list(after, Sought.by("borough", borough).and("kind", kind), actor, limit);
    }

    @Override
    protected void require(EligibilityCriteria.Said said, Actor by) {
        requireNothing(
                EligibilityRules.wrong(
                        said.kind(), said.reviewedEveryMonths(), said.directPayments()),
                "The criteria leave out what families rely on.");
        childFree.requireNoIdentifiers(
                new Texts()
                        .with("offer", said.offer())
                        .with("threshold", said.threshold())
                        .with("allocation", said.allocation())
                        .with("review", said.review())
                        .with("directPayments", said.directPayments())
                        .withEach("providers", said.providers(), "name", LocalProvider::name)
                        .all());
    }
}
