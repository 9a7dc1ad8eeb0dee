package london.dsco.network.regionalframework;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.Authoring;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sought;
import london.dsco.network.paper.Texts;
import london.dsco.records.Reads;

/** Lets boroughs record their own progress with a framework. */
@Singleton
class Implementing extends Authoring<Implementation.Said, Implementation, ImplementationView> {

    private final Reads reads;
    private final RegionalFrameworks frameworks;
    private final Implementations papers;
    private final ChildFreeText childFree;

    Implementing(
            Desk desk,
            Reads reads,
            RegionalFrameworks frameworks,
            Implementations papers,
            ChildFreeText childFree) {
        super(desk, papers, Implementation::new, Implementation::say);
        this.reads = reads;
        this.frameworks = frameworks;
        this.papers = papers;
        this.childFree = childFree;
    }

    List<ImplementationView> list(
            UUID after, UUID frameworkId, String borough, Actor actor, int limit) {
        return list(
                after, Sought.by("frameworkId", frameworkId).and("borough", borough), actor, limit);
    }

    @Override
    protected void require(Implementation.Said said, Actor by) {
        RegionalFramework.Said framework =
                reads.figures(by, () -> frameworks.sharedSaid(said.frameworkId()))
                        .orElseThrow(() -> noSuchFramework().raise());
        requireNothing(
                FrameworkRules.wrong(
                        by.scope(),
                        framework.parties(),
                        framework.principles(),
                        said.states(),
                        said.asOf(),
                        by.today()),
                "The details you gave are not valid.");
        childFree.requireNoIdentifiers(
                new Texts()
                        .with("localName", said.localName())
                        .withEach("states", said.states(), "how", PrincipleState::how)
                        .all());
    }

    private static Refusal noSuchFramework() {
        return Refusal.unprocessable(
                "frameworkId", "no-such-framework", "Choose a framework that is shared.");
    }

    @Override
    protected Optional<Implementation> standing(Implementation.Said said, Actor by) {
        return papers.standingOf(said.frameworkId(), by);
    }

    @Override
    protected String oneOnly() {
        return "Your borough already has an entry for this framework. Change that entry.";
    }
}
