package london.dsco.network.coproduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.ChildFreeText.Text;
import london.dsco.network.paper.Desk;

/** Keeps the co-production log: what can be decided together and what cannot; you said, we did. */
@ApplicationScoped
class CoProducing {

    private final Desk desk;
    private final CoProductionLog papers;
    private final ChildFreeText childFree;

    CoProducing(Desk desk, CoProductionLog papers, ChildFreeText childFree) {
        this.desk = desk;
        this.papers = papers;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody
     */
    CoProductionEntryView write(Command<Void> command, LogCoProduction written) {
        CoProductionEntry.Said said = written.said();
        require(said, command.actor());
        return desk.write(
                command,
                papers,
                () -> new CoProductionEntry(said, command.actor()),
                CoProductionEntryView::of);
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #write}, and as {@link Desk#change}
     */
    CoProductionEntryView change(Command<UUID> command, LogCoProduction written) {
        CoProductionEntry.Said said = written.said();
        require(said, command.actor());
        return desk.change(command, papers, paper -> paper.say(said), CoProductionEntryView::of);
    }

    CoProductionEntryView share(Command<UUID> command) {
        return desk.share(command, papers, CoProductionEntryView::of);
    }

    CoProductionEntryView withdraw(Command<UUID> command) {
        return desk.withdraw(command, papers, CoProductionEntryView::of);
    }

    CoProductionEntryView get(UUID id, Actor actor) {
        return desk.get(id, actor, papers, CoProductionEntryView::of);
    }

    List<CoProductionEntryView> list(
            UUID after, String borough, CoProductionExtent extent, Actor actor, int limit) {
        return desk.list(
                actor,
                () -> papers.after(after, borough, extent, actor, limit),
                CoProductionEntryView::of);
    }

    private void require(CoProductionEntry.Said said, Actor actor) {
        List<Finding> wrong =
                CoProductionRules.wrong(
                        said.extent(),
                        said.why(),
                        said.youSaid(),
                        said.weDid(),
                        said.raisedOn(),
                        said.doneOn(),
                        actor.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The entry does not hold together.", wrong).raise();
        }
        childFree.requireNobody(texts(said));
    }

    private static List<Text> texts(CoProductionEntry.Said said) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(Place.of("topic"), said.topic()));
        texts.add(new Text(Place.of("why"), said.why()));
        texts.add(new Text(Place.of("youSaid"), said.youSaid()));
        texts.add(new Text(Place.of("weDid"), said.weDid()));
        return texts;
    }
}
