package london.dsco.network.inspection;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Authoring;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sought;
import london.dsco.network.paper.Texts;

/** What inspectors asked, and what a borough can show them. */
@Singleton
class InspectionDesk
        extends Authoring<InspectionLearning.Said, InspectionLearning, InspectionLearningView> {

    private final ChildFreeText childFree;

    InspectionDesk(Desk desk, InspectionLearnings papers, ChildFreeText childFree) {
        super(desk, papers, InspectionLearning::new, InspectionLearning::say);
        this.childFree = childFree;
    }

    List<InspectionLearningView> list(UUID after, Framework framework, Actor actor, int limit) {
        return list(after, Sought.by("framework", framework), actor, limit);
    }

    @Override
    protected void require(InspectionLearning.Said said, Actor by) {
        childFree.requireNoIdentifiers(
                new Texts()
                        .with("outcome", said.outcome())
                        .withLines("strengths", said.strengths())
                        .withLines("areasForImprovement", said.areasForImprovement())
                        .withLines("askedFor", said.askedFor())
                        .with("advice", said.advice())
                        .all());
    }
}
