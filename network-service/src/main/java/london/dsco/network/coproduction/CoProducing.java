package london.dsco.network.coproduction;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Authoring;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sought;
import london.dsco.network.paper.Texts;

/**
 * Maintains the co-production log: what can be decided together and what cannot; you said, we did.
 */
@Singleton
class CoProducing
        extends Authoring<CoProductionEntry.Said, CoProductionEntry, CoProductionEntryView> {

    private final ChildFreeText childFree;

    CoProducing(Desk desk, CoProductionLog papers, ChildFreeText childFree) {
        super(desk, papers, CoProductionEntry::new, CoProductionEntry::say);
        this.childFree = childFree;
    }

    List<CoProductionEntryView> list(
            UUID after, String borough, CoProductionExtent extent, Actor actor, int limit) {
        return list(after, Sought.by("borough", borough).and("extent", extent), actor, limit);
    }

    @Override
    protected void require(CoProductionEntry.Said said, Actor by) {
        requireNothing(
                CoProductionRules.wrong(
                        said.extent(),
                        said.why(),
                        said.youSaid(),
                        said.weDid(),
                        said.raisedOn(),
                        said.doneOn(),
                        by.today()),
                "The entry is not valid.");
        childFree.requireNobody(
                new Texts()
                        .with("topic", said.topic())
                        .with("why", said.why())
                        .with("youSaid", said.youSaid())
                        .with("weDid", said.weDid())
                        .all());
    }
}
