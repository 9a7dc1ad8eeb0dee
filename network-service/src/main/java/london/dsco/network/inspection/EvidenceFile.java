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
class EvidenceFile {

    private final Desk desk;
    private final EvidenceItems papers;
    private final ChildFreeText childFree;

    EvidenceFile(Desk desk, EvidenceItems papers, ChildFreeText childFree) {
        this.desk = desk;
        this.papers = papers;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody
     */
    EvidenceItemView write(Command<Void> command, KeepEvidence written) {
        EvidenceItem.Said said = written.said();
        requireNobody(said);
        return desk.write(
                command,
                papers,
                () -> new EvidenceItem(said, command.actor()),
                EvidenceItemView::of);
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #write}, and as {@link Desk#change}
     */
    EvidenceItemView change(Command<UUID> command, KeepEvidence written) {
        EvidenceItem.Said said = written.said();
        requireNobody(said);
        return desk.change(command, papers, paper -> paper.say(said), EvidenceItemView::of);
    }

    EvidenceItemView share(Command<UUID> command) {
        return desk.share(command, papers, EvidenceItemView::of);
    }

    EvidenceItemView withdraw(Command<UUID> command) {
        return desk.withdraw(command, papers, EvidenceItemView::of);
    }

    EvidenceItemView get(UUID id, Actor actor) {
        return desk.get(id, actor, papers, EvidenceItemView::of);
    }

    List<EvidenceItemView> list(UUID after, Actor actor, int limit) {
        return desk.list(actor, () -> papers.after(after, actor, limit), EvidenceItemView::of);
    }

    private void requireNobody(EvidenceItem.Said said) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(Place.of("title"), said.title()));
        texts.add(new Text(Place.of("shows"), said.shows()));
        texts.add(new Text(Place.of("keptAt"), said.keptAt()));
        childFree.requireNoIdentifiers(texts);
    }
}
