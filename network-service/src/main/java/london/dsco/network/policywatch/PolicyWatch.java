package london.dsco.network.policywatch;

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

/** Changes of law and policy that members watch together. */
@ApplicationScoped
class PolicyWatch {

    private final Desk desk;
    private final PolicyItems papers;
    private final ChildFreeText childFree;

    PolicyWatch(Desk desk, PolicyItems papers, ChildFreeText childFree) {
        this.desk = desk;
        this.papers = papers;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody
     */
    PolicyItemView write(Command<Void> command, WatchPolicy written) {
        PolicyItem.Said said = written.said();
        requireNobody(said);
        return desk.write(
                command, papers, () -> new PolicyItem(said, command.actor()), PolicyItemView::of);
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #write}, and as {@link Desk#change}
     */
    PolicyItemView change(Command<UUID> command, WatchPolicy written) {
        PolicyItem.Said said = written.said();
        requireNobody(said);
        return desk.change(command, papers, paper -> paper.say(said), PolicyItemView::of);
    }

    PolicyItemView share(Command<UUID> command) {
        return desk.share(command, papers, PolicyItemView::of);
    }

    PolicyItemView withdraw(Command<UUID> command) {
        return desk.withdraw(command, papers, PolicyItemView::of);
    }

    PolicyItemView get(UUID id, Actor actor) {
        return desk.get(id, actor, papers, PolicyItemView::of);
    }

    List<PolicyItemView> list(UUID after, PolicyStage stage, Actor actor, int limit) {
        return desk.list(actor, () -> papers.after(after, stage, actor, limit), PolicyItemView::of);
    }

    private void requireNobody(PolicyItem.Said said) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(Place.of("title"), said.title()));
        texts.add(new Text(Place.of("summary"), said.summary()));
        texts.add(new Text(Place.of("effect"), said.effect()));
        childFree.requireNoIdentifiers(texts);
    }
}
