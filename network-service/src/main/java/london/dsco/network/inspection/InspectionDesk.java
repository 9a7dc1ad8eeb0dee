package london.dsco.network.inspection;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Place;
import london.dsco.network.paper.Authoring;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sought;
import london.dsco.network.paper.Texts;

/** What boroughs learned from inspections. */
@Singleton
class InspectionDesk
        extends Authoring<InspectionLearning.Said, InspectionLearning, InspectionLearningView> {

    private final ChildFreeText childFree;

    InspectionDesk(Desk desk, InspectionLearnings papers, ChildFreeText childFree) {
        super(desk, papers, InspectionLearning::new, InspectionLearning::say);
        this.childFree = childFree;
    }

    List<InspectionLearningView> list(UUID after, Framework framework, Actor actor, int limit) {
        return list(after, Sought.by("framework", framework), actor, limit);
    }

    @Override
    protected void require(InspectionLearning.Said said, Actor by) {
        requireNothing(
                InspectionRules.wrong(
                        said.framework(),
                        said.inspectedOn(),
                        said.followUp(),
                        said.reinspection(),
                        by.today()),
                "The details you gave are not valid.");
        Texts texts =
                new Texts()
                        .with("outcome", said.outcome())
                        .withLines("strengths", said.strengths())
                        .withLines("areasForImprovement", said.areasForImprovement())
                        .withLines("askedFor", said.askedFor())
                        .with("advice", said.advice());
        addPlan(texts, said.followUp());
        addReinspection(texts, said.reinspection());
        childFree.requireNoIdentifiers(texts.all());
    }

    private static void addPlan(Texts texts, FollowUp plan) {
        if (plan == null) {
            return;
        }
        for (int i = 0; i < plan.actions().size(); i++) {
            Place at = Place.of("followUp", "actions").line(i);
            FollowUpAction action = plan.actions().get(i);
            texts.with(at.field("improves"), action.improves())
                    .with(at.field("action"), action.action())
                    .with(at.field("owner"), action.owner())
                    .with(at.field("changed"), action.changed());
        }
    }

    private static void addReinspection(Texts texts, Reinspection again) {
        if (again == null) {
            return;
        }
        Place at = Place.of("reinspection");
        texts.with(at.field("outcome"), again.outcome())
                .withLines(at.field("improved"), again.improved())
                .withLines(at.field("remaining"), again.remaining())
                .with(at.field("difference"), again.difference());
    }
}
