package london.dsco.network.policywatch;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Authoring;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sought;
import london.dsco.network.paper.Texts;

/** Changes of law and policy that members watch together. */
@Singleton
class PolicyWatch extends Authoring<PolicyItem.Said, PolicyItem, PolicyItemView> {

    private final ChildFreeText childFree;

    PolicyWatch(Desk desk, PolicyItems papers, ChildFreeText childFree) {
        super(desk, papers, PolicyItem::new, PolicyItem::say);
        this.childFree = childFree;
    }

    List<PolicyItemView> list(UUID after, PolicyStage stage, Actor actor, int limit) {
        return list(after, Sought.by("stage", stage), actor, limit);
    }

    @Override
    protected void require(PolicyItem.Said said, Actor by) {
        childFree.requireNoIdentifiers(
                new Texts()
                        .with("title", said.title())
                        .with("summary", said.summary())
                        .with("effect", said.effect())
                        .all());
    }
}
