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

/** The evidence that a borough has ready for inspectors. */
@Singleton
class EvidenceFile extends Authoring<EvidenceItem.Said, EvidenceItem, EvidenceItemView> {

    private final ChildFreeText childFree;

    EvidenceFile(Desk desk, EvidenceItems papers, ChildFreeText childFree) {
        super(desk, papers, EvidenceItem::new, EvidenceItem::say);
        this.childFree = childFree;
    }

    List<EvidenceItemView> list(UUID after, Actor actor, int limit) {
        return list(after, Sought.all(), actor, limit);
    }

    @Override
    protected void require(EvidenceItem.Said said, Actor by) {
        childFree.requireNoIdentifiers(
                new Texts()
                        .with("title", said.title())
                        .with("shows", said.shows())
                        .with("keptAt", said.keptAt())
                        .all());
    }
}
