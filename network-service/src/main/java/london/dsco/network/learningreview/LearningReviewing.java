package london.dsco.network.learningreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Place;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.ChildFreeText.Text;
import london.dsco.network.paper.Desk;

/** What boroughs learned from cases, without the children. */
@ApplicationScoped
class LearningReviewing {

    private final Desk desk;
    private final LearningReviews papers;
    private final ChildFreeText childFree;

    LearningReviewing(Desk desk, LearningReviews papers, ChildFreeText childFree) {
        this.desk = desk;
        this.papers = papers;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody
     */
    LearningReviewView write(Command<Void> command, WriteLearningReview written) {
        LearningReview.Said said = written.said();
        requireNobody(said);
        return desk.write(
                command,
                papers,
                () -> new LearningReview(said, command.actor()),
                LearningReviewView::of);
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #write}, and as {@link Desk#change}
     */
    LearningReviewView change(Command<UUID> command, WriteLearningReview written) {
        LearningReview.Said said = written.said();
        requireNobody(said);
        return desk.change(command, papers, paper -> paper.say(said), LearningReviewView::of);
    }

    LearningReviewView share(Command<UUID> command) {
        return desk.share(command, papers, LearningReviewView::of);
    }

    LearningReviewView withdraw(Command<UUID> command) {
        return desk.withdraw(command, papers, LearningReviewView::of);
    }

    LearningReviewView get(UUID id, Actor actor) {
        return desk.get(id, actor, papers, LearningReviewView::of);
    }

    List<LearningReviewView> list(UUID after, LearningKind kind, Actor actor, int limit) {
        return desk.list(
                actor, () -> papers.after(after, kind, actor, limit), LearningReviewView::of);
    }

    private void requireNobody(LearningReview.Said said) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(Place.of("trigger"), said.trigger()));
        for (int i = 0; i < said.themes().size(); i++) {
            texts.add(new Text(Place.of("themes").line(i), said.themes().get(i)));
        }
        texts.add(new Text(Place.of("learned"), said.learned()));
        for (int i = 0; i < said.actions().size(); i++) {
            texts.add(new Text(Place.of("actions").line(i), said.actions().get(i)));
        }
        childFree.requireNobody(texts);
    }
}
