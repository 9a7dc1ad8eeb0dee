package london.dsco.network.regionalframework;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.Authoring;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sought;
import london.dsco.network.paper.Texts;
import london.dsco.records.Lock;
import london.dsco.records.Reads;

/** Lets the network and boroughs record what was agreed, and compare how far each has come. */
@Singleton
class FrameworkWriting
        extends Authoring<RegionalFramework.Said, RegionalFramework, RegionalFrameworkView> {

    private final Reads reads;
    private final RegionalFrameworks papers;
    private final Implementations implementations;
    private final ChildFreeText childFree;

    FrameworkWriting(
            Desk desk,
            Reads reads,
            RegionalFrameworks papers,
            Implementations implementations,
            ChildFreeText childFree) {
        super(desk, papers, RegionalFramework::new, RegionalFramework::say);
        this.reads = reads;
        this.papers = papers;
        this.implementations = implementations;
        this.childFree = childFree;
    }

    List<RegionalFrameworkView> list(UUID after, Actor actor, int limit) {
        return list(after, Sought.all(), actor, limit);
    }

    /**
     * Returns how far each borough that shares it has come, principle by principle.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN} for the
     *     framework
     */
    FrameworkComparisonView compare(UUID frameworkId, Actor actor) {
        return reads.figures(
                actor,
                () ->
                        FrameworkComparisonView.of(
                                papers.find(frameworkId, actor, Lock.READ)
                                        .orElseThrow(
                                                () -> Refusal.of(Refusal.Code.NOT_FOUND).raise()),
                                implementations.sharedOf(frameworkId)));
    }

    @Override
    protected void require(RegionalFramework.Said said, Actor by) {
        requireNothing(
                FrameworkRules.wrong(
                        said.parties(), said.principles(), said.agreedOn(), by.today()),
                "The framework is not valid.");
        childFree.requireNoIdentifiers(
                new Texts()
                        .with("title", said.title())
                        .with("purpose", said.purpose())
                        .withEach("principles", said.principles(), "title", Principle::title)
                        .withEach("principles", said.principles(), "text", Principle::text)
                        .all());
    }
}
