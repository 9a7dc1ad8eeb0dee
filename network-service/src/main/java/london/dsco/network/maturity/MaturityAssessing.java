package london.dsco.network.maturity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Authoring;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sought;
import london.dsco.network.paper.Texts;

/** Maintains the self-assessments, one for each borough and year. */
@Singleton
class MaturityAssessing
        extends Authoring<MaturityAssessment.Said, MaturityAssessment, MaturityAssessmentView> {

    private final MaturityAssessments papers;
    private final ChildFreeText childFree;

    MaturityAssessing(Desk desk, MaturityAssessments papers, ChildFreeText childFree) {
        super(desk, papers, MaturityAssessment::new, MaturityAssessment::say);
        this.papers = papers;
        this.childFree = childFree;
    }

    List<MaturityAssessmentView> list(
            UUID after, String borough, Integer year, Actor actor, int limit) {
        return list(after, Sought.by("borough", borough).and("year", year), actor, limit);
    }

    @Override
    protected void require(MaturityAssessment.Said said, Actor by) {
        requireNothing(
                MaturityRules.wrong(said.year(), said.levels(), by.today()),
                "The self-assessment cannot be compared with others.");
        childFree.requireNoIdentifiers(
                new Texts()
                        .withEach("levels", said.levels(), "evidence", DimensionLevel::evidence)
                        .all());
    }

    @Override
    protected Optional<MaturityAssessment> standing(MaturityAssessment.Said said, Actor by) {
        return papers.ofYear(said.year(), by);
    }

    @Override
    protected String oneOnly() {
        return "Your borough already has a self-assessment for that year. Change that one.";
    }
}
