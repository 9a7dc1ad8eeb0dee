package london.dsco.network.inspection;

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

/** What inspectors asked, and what a borough can show them. */
@ApplicationScoped
class InspectionDesk {

    private final Desk desk;
    private final InspectionLearnings papers;
    private final ChildFreeText childFree;

    InspectionDesk(Desk desk, InspectionLearnings papers, ChildFreeText childFree) {
        this.desk = desk;
        this.papers = papers;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody
     */
    InspectionLearningView write(Command<Void> command, TellInspection written) {
        InspectionLearning.Said said = written.said();
        requireNobody(said);
        return desk.write(
                command,
                papers,
                () -> new InspectionLearning(said, command.actor()),
                InspectionLearningView::of);
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #write}, and as {@link Desk#change}
     */
    InspectionLearningView change(Command<UUID> command, TellInspection written) {
        InspectionLearning.Said said = written.said();
        requireNobody(said);
        return desk.change(command, papers, paper -> paper.say(said), InspectionLearningView::of);
    }

    InspectionLearningView share(Command<UUID> command) {
        return desk.share(command, papers, InspectionLearningView::of);
    }

    InspectionLearningView withdraw(Command<UUID> command) {
        return desk.withdraw(command, papers, InspectionLearningView::of);
    }

    InspectionLearningView get(UUID id, Actor actor) {
        return desk.get(id, actor, papers, InspectionLearningView::of);
    }

    List<InspectionLearningView> list(UUID after, Framework framework, Actor actor, int limit) {
        return desk.list(
                actor,
                () -> papers.after(after, framework, actor, limit),
                InspectionLearningView::of);
    }

    private void requireNobody(InspectionLearning.Said said) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(Place.of("outcome"), said.outcome()));
        for (int i = 0; i < said.strengths().size(); i++) {
            texts.add(new Text(Place.of("strengths").line(i), said.strengths().get(i)));
        }
        for (int i = 0; i < said.areasForImprovement().size(); i++) {
            texts.add(
                    new Text(
                            Place.of("areasForImprovement").line(i),
                            said.areasForImprovement().get(i)));
        }
        for (int i = 0; i < said.askedFor().size(); i++) {
            texts.add(new Text(Place.of("askedFor").line(i), said.askedFor().get(i)));
        }
        texts.add(new Text(Place.of("advice"), said.advice()));
        childFree.requireNoIdentifiers(texts);
    }
}
