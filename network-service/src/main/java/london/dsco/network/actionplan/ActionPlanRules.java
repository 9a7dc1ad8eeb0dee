package london.dsco.network.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * The rules for an action plan that a board can hold a borough to. Source: the London network's own
 * practice: nine areas, an owner and a date for each action, evidence for what is done, and
 * consultation of parent carers in each area (SEND Code of Practice 2015 1.11 to 1.13).
 */
final class ActionPlanRules {

    private ActionPlanRules() {}

    /**
     * @param known codes of the areas
     * @param today the London date
     * @return everything that is wrong; empty when the plan can be stored
     */
    static List<Finding> wrong(
            LocalDate firstDay,
            LocalDate lastDay,
            List<AreaPlan> areas,
            Set<String> known,
            LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (!lastDay.isAfter(firstDay)) {
            wrong.add(
                    new Finding(
                            "lastDay", "before-it-begins", "Give a last date after the first."));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < areas.size(); i++) {
            Place at = Place.of("areas").line(i);
            AreaPlan area = areas.get(i);
            if (!known.contains(area.area())) {
                wrong.add(
                        new Finding(
                                at.field("area"),
                                "unknown-area",
                                "Give the code of one of the nine areas."));
            } else if (!seen.add(area.area())) {
                wrong.add(
                        new Finding(
                                at.field("area"),
                                "area-twice",
                                "Put everything about one area in one place."));
            }
            actions(at, area.actions(), wrong);
            consultations(at, area.consultations(), today, wrong);
        }
        return wrong;
    }

    /**
     * Returns whether an action should have been done by now. It may still be done on the day
     * itself.
     */
    static boolean isOverdue(PlanAction action, LocalDate today) {
        return action.rag() != Rag.COMPLETE && action.dueOn().isBefore(today);
    }

    private static void actions(Place area, List<PlanAction> actions, List<Finding> wrong) {
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).rag() == Rag.COMPLETE && actions.get(i).evidence() == null) {
                wrong.add(
                        new Finding(
                                area.field("actions").line(i).field("evidence"),
                                "no-evidence",
                                "Say what shows that the action is complete."));
            }
        }
    }

    private static void consultations(
            Place area, List<CarersConsulted> held, LocalDate today, List<Finding> wrong) {
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i).heldOn().isAfter(today)) {
                wrong.add(
                        new Finding(
                                area.field("consultations").line(i).field("heldOn"),
                                "in-the-future",
                                "Give today's date or an earlier one."));
            }
        }
    }
}
