package london.dsco.network.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What can be recorded about an inspection and its result. Source: the area inspections of special
 * educational needs and disabilities by Ofsted and the Care Quality Commission. They asked for a
 * written statement of action until 2022, and have asked for a priority action plan since 2023. A
 * shire council's case describes its re-inspection. All dates are London dates.
 */
final class InspectionRules {

    private InspectionRules() {}

    /**
     * @param inspectedOn the last day of the inspection
     * @param plan null for none
     * @param again null until inspectors come again
     * @return everything that is wrong; empty when it can be stored
     */
    static List<Finding> wrong(
            Framework framework,
            LocalDate inspectedOn,
            FollowUp plan,
            Reinspection again,
            LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        addToCome(wrong, Place.of("inspectedOn"), inspectedOn, today);
        if (plan != null) {
            addWrongPlan(wrong, framework, inspectedOn, plan, today);
        }
        if (again != null) {
            Place on = Place.of("reinspection", "inspectedOn");
            addToCome(wrong, on, again.inspectedOn(), today);
            if (!again.inspectedOn().isAfter(inspectedOn)) {
                wrong.add(
                        new Finding(
                                on, "before-the-inspection", "Give a date after the inspection."));
            }
        }
        return wrong;
    }

    private static void addWrongPlan(
            List<Finding> wrong,
            Framework framework,
            LocalDate inspectedOn,
            FollowUp plan,
            LocalDate today) {
        Place at = Place.of("followUp");
        if (plan.kind() != FollowUpKind.IMPROVEMENT_PLAN && framework != Framework.AREA_SEND) {
            wrong.add(
                    new Finding(
                            at.field("kind"),
                            "not-of-this-inspection",
                            "Only an area inspection requires this. Choose IMPROVEMENT_PLAN."));
        }
        addOutside(wrong, at.field("publishedOn"), plan.publishedOn(), inspectedOn, today);
        for (int i = 0; i < plan.actions().size(); i++) {
            addOutside(
                    wrong,
                    at.field("actions").line(i).field("doneOn"),
                    plan.actions().get(i).doneOn(),
                    inspectedOn,
                    today);
        }
    }

    private static void addOutside(
            List<Finding> wrong, Place at, LocalDate day, LocalDate first, LocalDate today) {
        if (day == null) {
            return;
        }
        addToCome(wrong, at, day, today);
        if (day.isBefore(first)) {
            wrong.add(
                    new Finding(
                            at,
                            "before-the-inspection",
                            "Give a date on or after the inspection."));
        }
    }

    private static void addToCome(List<Finding> wrong, Place at, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            wrong.add(new Finding(at, "in-the-future", "Give today's date or an earlier one."));
        }
    }

    /**
     * @param plan null for none
     * @return number of its actions that are not done; null without a plan
     */
    static Integer open(FollowUp plan) {
        return plan == null
                ? null
                : (int) plan.actions().stream().filter(one -> one.doneOn() == null).count();
    }

    /**
     * @param plan null for none
     * @return number of its actions whose day has passed and that are not done; null without a plan
     */
    static Integer overdue(FollowUp plan, LocalDate today) {
        return plan == null
                ? null
                : (int)
                        plan.actions().stream()
                                .filter(one -> one.doneOn() == null && today.isAfter(one.dueOn()))
                                .count();
    }
}
