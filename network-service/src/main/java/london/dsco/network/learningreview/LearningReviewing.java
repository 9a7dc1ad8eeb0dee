package london.dsco.network.learningreview;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Authoring;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sought;
import london.dsco.network.paper.Texts;

/** What boroughs learnt from cases, without the children. */
@Singleton
class LearningReviewing extends Authoring<LearningReview.Said, LearningReview, LearningReviewView> {

    private final ChildFreeText childFree;

    LearningReviewing(Desk desk, LearningReviews papers, ChildFreeText childFree) {
        super(desk, papers, LearningReview::new, LearningReview::say);
        this.childFree = childFree;
    }

    List<LearningReviewView> list(UUID after, LearningKind kind, Actor actor, int limit) {
        return list(after, Sought.by("kind", kind), actor, limit);
    }

    @Override
    protected void require(LearningReview.Said said, Actor by) {
        requireNothing(
                LearningReviewRules.wrong(said.reportedTo(), said.reportedToBoardOn(), by.today()),
                "The learning review is not valid.");
        childFree.requireNobody(
                new Texts()
                        .with("trigger", said.trigger())
                        .withLines("themes", said.themes())
                        .with("learned", said.learned())
                        .withLines("actions", said.actions())
                        .all());
    }
}
