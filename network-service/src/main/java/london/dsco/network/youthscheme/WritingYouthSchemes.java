package london.dsco.network.youthscheme;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Authoring;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sought;
import london.dsco.network.paper.Texts;

/** Lets boroughs describe their own schemes. */
@Singleton
class WritingYouthSchemes extends Authoring<YouthScheme.Said, YouthScheme, YouthSchemeView> {

    private final ChildFreeText childFree;

    WritingYouthSchemes(Desk desk, YouthSchemes papers, ChildFreeText childFree) {
        super(desk, papers, YouthScheme::new, YouthScheme::say);
        this.childFree = childFree;
    }

    List<YouthSchemeView> list(UUID after, String borough, YouthRole role, Actor actor, int limit) {
        return list(after, Sought.by("borough", borough).and("role", role), actor, limit);
    }

    @Override
    protected void require(YouthScheme.Said said, Actor by) {
        requireNothing(
                YouthSchemeRules.wrong(
                        said.ageFrom(),
                        said.ageTo(),
                        said.takingPart(),
                        said.trained(),
                        said.since(),
                        said.countedOn(),
                        by.today()),
                "The scheme is not valid.");
        childFree.requireNobody(
                new Texts()
                        .with("title", said.title())
                        .with("description", said.description())
                        .with("changed", said.changed())
                        .all());
    }
}
