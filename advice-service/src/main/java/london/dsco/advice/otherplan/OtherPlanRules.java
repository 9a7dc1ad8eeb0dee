package london.dsco.advice.otherplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/** What can be said of a child's other plans: practice, so that the checks compare what holds. */
final class OtherPlanRules {

    private OtherPlanRules() {}

    /**
     * @param today London date of the record
     * @return every day to come, and every plan of a kind that was named before; empty where there
     *     is none
     */
    static List<Finding> findings(List<HeldPlan> plans, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        Set<OtherPlanKind> seen = EnumSet.noneOf(OtherPlanKind.class);
        for (int i = 0; i < plans.size(); i++) {
            Place line = Place.of("plans").line(i);
            if (plans.get(i).updatedOn().isAfter(today)) {
                found.add(
                        new Finding(
                                line.field("updatedOn"),
                                "in-the-future",
                                "Give the day on which the plan was last worded."));
            }
            if (!seen.add(plans.get(i).kind())) {
                found.add(
                        new Finding(
                                line.field("kind"),
                                "twice",
                                "Name each kind of plan once, with all its outcomes."));
            }
        }
        return found;
    }
}
