package london.dsco.network.actionplan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.domain.Place;
import london.dsco.network.paper.Authoring;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sought;
import london.dsco.network.paper.Texts;
import london.dsco.records.Reads;

/** Stores the action plans of the DSCOs, and compares those that are shared. */
@Singleton
class ActionPlanning extends Authoring<ActionPlan.Said, ActionPlan, ActionPlanView> {

    private final ActionPlans papers;
    private final ChildFreeText childFree;
    private final PlanAreas areas;
    private final Reads reads;

    ActionPlanning(
            Desk desk, ActionPlans papers, ChildFreeText childFree, PlanAreas areas, Reads reads) {
        super(desk, papers, ActionPlan::new, ActionPlan::say);
        this.papers = papers;
        this.childFree = childFree;
        this.areas = areas;
        this.reads = reads;
    }

    List<ActionPlanView> list(UUID after, String borough, Actor actor, int limit) {
        return list(after, Sought.by("borough", borough), actor, limit);
    }

    /** Returns the areas in which a plan can have actions. */
    PlanAreaList areas(Actor actor) {
        return reads.figures(
                actor, () -> new PlanAreaList(areas.all().stream().map(PlanAreaView::of).toList()));
    }

    /** Returns the state of each borough's latest shared plan, area by area. */
    PlanStateView compare(String area, Actor actor) {
        return reads.figures(
                actor,
                () ->
                        new PlanStateView(
                                papers.latestShared().stream()
                                        .flatMap(plan -> lines(plan, area, actor.today()))
                                        .toList()));
    }

    @Override
    protected void require(ActionPlan.Said said, Actor by) {
        requireNothing(
                ActionPlanRules.wrong(
                        said.firstDay(), said.lastDay(), said.areas(), areaCodes(by), by.today()),
                "The plan is not valid.");
        Texts texts =
                new Texts().with("title", said.title()).withLines("priorities", said.priorities());
        for (int i = 0; i < said.areas().size(); i++) {
            add(Place.of("areas").line(i), said.areas().get(i), texts);
        }
        childFree.requireNobody(texts.all());
    }

    private static void add(Place at, AreaPlan area, Texts texts) {
        for (int i = 0; i < area.actions().size(); i++) {
            PlanAction action = area.actions().get(i);
            Place line = at.field("actions").line(i);
            texts.with(line.field("what"), action.what())
                    .with(line.field("ownerPost"), action.ownerPost())
                    .with(line.field("evidence"), action.evidence());
        }
        for (int i = 0; i < area.consultations().size(); i++) {
            CarersConsulted held = area.consultations().get(i);
            Place line = at.field("consultations").line(i);
            texts.with(line.field("asked"), held.asked())
                    .with(line.field("said"), held.said())
                    .with(line.field("changed"), held.changed());
        }
    }

    private static Stream<PlanStateView.Line> lines(ActionPlan plan, String area, LocalDate today) {
        return plan.said().areas().stream()
                .filter(one -> area == null || one.area().equals(area))
                .map(one -> PlanStateView.Line.of(plan, one, today));
    }

    private Set<String> areaCodes(Actor actor) {
        return reads.figures(
                actor, () -> areas.all().stream().map(PlanArea::code).collect(Collectors.toSet()));
    }
}
