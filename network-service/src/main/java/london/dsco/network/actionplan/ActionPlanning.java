package london.dsco.network.actionplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.ChildFreeText.Text;
import london.dsco.network.paper.Desk;
import london.dsco.records.Reads;

/** Keeps the action plans of the DSCOs, and compares those that are shared. */
@ApplicationScoped
class ActionPlanning {

    private final Desk desk;
    private final ActionPlans papers;
    private final ChildFreeText childFree;
    private final PlanAreas areas;
    private final Reads reads;

    ActionPlanning(
            Desk desk, ActionPlans papers, ChildFreeText childFree, PlanAreas areas, Reads reads) {
        this.desk = desk;
        this.papers = papers;
        this.childFree = childFree;
        this.areas = areas;
        this.reads = reads;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody
     */
    ActionPlanView write(Command<Void> command, WriteActionPlan written) {
        ActionPlan.Said said = written.said();
        require(said, command.actor());
        return desk.write(
                command,
                papers,
                () -> new ActionPlan(said, command.actor()),
                paper -> papers.view(paper, command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #write}, and as {@link Desk#change}
     */
    ActionPlanView change(Command<UUID> command, WriteActionPlan written) {
        ActionPlan.Said said = written.said();
        require(said, command.actor());
        return desk.change(
                command,
                papers,
                paper -> paper.say(said),
                paper -> papers.view(paper, command.actor()));
    }

    ActionPlanView share(Command<UUID> command) {
        return desk.share(command, papers, paper -> papers.view(paper, command.actor()));
    }

    ActionPlanView withdraw(Command<UUID> command) {
        return desk.withdraw(command, papers, paper -> papers.view(paper, command.actor()));
    }

    ActionPlanView get(UUID id, Actor actor) {
        return desk.get(id, actor, papers, paper -> papers.view(paper, actor));
    }

    List<ActionPlanView> list(UUID after, String borough, Actor actor, int limit) {
        return desk.list(
                actor,
                () -> papers.after(after, borough, actor, limit),
                paper -> papers.view(paper, actor));
    }

    /** The areas in which a plan can have actions. */
    PlanAreaList areas(Actor actor) {
        return reads.figures(
                actor, () -> new PlanAreaList(areas.all().stream().map(PlanAreaView::of).toList()));
    }

    /** How the latest shared plan of each borough stands, area by area. */
    PlanStateView compare(String area, Actor actor) {
        return reads.figures(
                actor,
                () ->
                        new PlanStateView(
                                papers.latestShared().stream()
                                        .flatMap(plan -> lines(plan, area, actor.today()))
                                        .toList()));
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

    private void require(ActionPlan.Said said, Actor actor) {
        List<Finding> wrong =
                ActionPlanRules.wrong(
                        said.firstDay(),
                        said.lastDay(),
                        said.areas(),
                        areaCodes(actor),
                        actor.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The plan does not hold together.", wrong).raise();
        }
        childFree.requireNobody(texts(said));
    }

    private static List<Text> texts(ActionPlan.Said said) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(Place.of("title"), said.title()));
        for (int i = 0; i < said.priorities().size(); i++) {
            texts.add(new Text(Place.of("priorities").line(i), said.priorities().get(i)));
        }
        for (int i = 0; i < said.areas().size(); i++) {
            add(Place.of("areas").line(i), said.areas().get(i), texts);
        }
        return texts;
    }

    private static void add(Place at, AreaPlan area, List<Text> texts) {
        for (int i = 0; i < area.actions().size(); i++) {
            PlanAction action = area.actions().get(i);
            Place line = at.field("actions").line(i);
            texts.add(new Text(line.field("what"), action.what()));
            texts.add(new Text(line.field("ownerPost"), action.ownerPost()));
            texts.add(new Text(line.field("evidence"), action.evidence()));
        }
        for (int i = 0; i < area.consultations().size(); i++) {
            CarersConsulted held = area.consultations().get(i);
            Place line = at.field("consultations").line(i);
            texts.add(new Text(line.field("asked"), held.asked()));
            texts.add(new Text(line.field("said"), held.said()));
            texts.add(new Text(line.field("changed"), held.changed()));
        }
    }
}
