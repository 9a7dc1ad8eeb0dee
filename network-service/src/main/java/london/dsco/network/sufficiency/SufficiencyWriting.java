package london.dsco.network.sufficiency;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Authoring;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sought;
import london.dsco.network.paper.Texts;

/** Maintains each borough's statements beside those of the others. */
@Singleton
class SufficiencyWriting
        extends Authoring<
                SufficiencyStatement.Said, SufficiencyStatement, SufficiencyStatementView> {

    private final ChildFreeText childFree;

    SufficiencyWriting(Desk desk, SufficiencyStatements papers, ChildFreeText childFree) {
        super(desk, papers, SufficiencyStatement::new, SufficiencyStatement::say);
        this.childFree = childFree;
    }

    List<SufficiencyStatementView> list(UUID after, String borough, Actor actor, int limit) {
        return list(after, Sought.by("borough", borough), actor, limit);
    }

    @Override
    protected void require(SufficiencyStatement.Said said, Actor by) {
        requireNothing(
                SufficiencyRules.wrong(
                        said.duties(),
                        said.startsOn(),
                        said.endsOn(),
                        said.countedOn(),
                        said.reviewOn(),
                        said.needs(),
                        said.asked(),
                        said.actions().size(),
                        by.today()),
                "The statement does not hold together.");
        childFree.requireNobody(
                new Texts()
                        .with("title", said.title())
                        .with("farFromHome", said.farFromHome())
                        .withEach("needs", said.needs(), "gap", ProvisionNeed::gap)
                        .withEach("actions", said.actions(), "what", SufficiencyAction::what)
                        .withEach(
                                "actions",
                                said.actions(),
                                "ownerPost",
                                SufficiencyAction::ownerPost)
                        .all());
    }
}
