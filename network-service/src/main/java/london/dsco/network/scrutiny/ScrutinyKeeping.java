package london.dsco.network.scrutiny;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Authoring;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sought;
import london.dsco.network.paper.Texts;

/** Maintains the conclusions of bodies, each borough its own. */
@Singleton
class ScrutinyKeeping extends Authoring<Scrutiny.Said, Scrutiny, ScrutinyView> {

    private final ChildFreeText childFree;

    ScrutinyKeeping(Desk desk, Scrutinies papers, ChildFreeText childFree) {
        super(desk, papers, Scrutiny::new, Scrutiny::say);
        this.childFree = childFree;
    }

    List<ScrutinyView> list(
            UUID after, String borough, GoverningBody body, Actor actor, int limit) {
        return list(after, Sought.by("borough", borough).and("body", body), actor, limit);
    }

    @Override
    protected void require(Scrutiny.Said said, Actor by) {
        requireNothing(
                ScrutinyRules.wrong(said.heldOn(), said.againOn(), by.today()),
                "The record is not valid.");
        childFree.requireNobody(
                new Texts()
                        .with("subject", said.subject())
                        .with("outcome", said.outcome())
                        .withLines("actions", said.actions())
                        .all());
    }
}
