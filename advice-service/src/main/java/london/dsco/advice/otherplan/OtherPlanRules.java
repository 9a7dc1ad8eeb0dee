package london.dsco.advice.otherplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What a record of a child's other plans may say, and who may replace what. This is practice, so
 * that the checks compare with current plans; no law requires it.
 */
final class OtherPlanRules {

    /**
     * The days after which somebody must read the plan again: the six weeks of one request (SEND
     * Code of Practice 9.52), so that nobody writes advice beside a plan last read before the
     * request. This is practice.
     */
    private static final int FRESH_DAYS = 42;

    private OtherPlanRules() {}

    /**
     * @param today London date of the record
     * @return a finding for every future day, every plan read before its wording existed, and every
     *     second plan of a kind; empty if there are none
     */
    static List<Finding> findings(List<GivenPlan> plans, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        Set<OtherPlanKind> seen = EnumSet.noneOf(OtherPlanKind.class);
        for (int i = 0; i < plans.size(); i++) {
            Place line = Place.of("plans").line(i);
            days(line, plans.get(i), today, found);
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

    private static void days(Place line, GivenPlan plan, LocalDate today, List<Finding> found) {
        if (plan.updatedOn().isAfter(today)) {
            found.add(
                    new Finding(
                            line.field("updatedOn"),
                            "in-the-future",
                            "Give the day the wording of the plan was last updated."));
        }
        if (plan.asOf() != null && plan.asOf().isAfter(today)) {
            found.add(
                    new Finding(
                            line.field("asOf"),
                            "in-the-future",
                            "Give the day on which the plan was read."));
        } else if (plan.asOf() != null && plan.asOf().isBefore(plan.updatedOn())) {
            found.add(
                    new Finding(
                            line.field("asOf"),
                            "before-wording",
                            "A plan is read on the day of its wording or later."));
        }
    }

    /**
     * Returns whether somebody must read the plan again.
     *
     * @param asOf London date on which somebody read this in the plan
     * @param today London date
     */
    static boolean isStale(LocalDate asOf, LocalDate today) {
        return asOf.isBefore(today.minusDays(FRESH_DAYS));
    }

    /**
     * Returns the plans to keep after somebody gave new ones. Plans from people replace everything,
     * but a plan that they leave unchanged keeps its source. Plans from a case system replace those
     * that it gave before, and plans of the same kinds. Other kinds that people wrote stay.
     *
     * @return the plans in the order of the kinds
     */
    static List<HeldPlan> after(List<HeldPlan> held, List<HeldPlan> given, OtherPlanSource source) {
        Set<OtherPlanKind> kinds = given.stream().map(HeldPlan::kind).collect(Collectors.toSet());
        Stream<HeldPlan> now =
                source == OtherPlanSource.PEOPLE
                        ? given.stream().map(plan -> withSource(plan, held))
                        : Stream.concat(
                                given.stream(),
                                held.stream()
                                        .filter(plan -> plan.isFrom(OtherPlanSource.PEOPLE))
                                        .filter(plan -> !kinds.contains(plan.kind())));
        return now.sorted(Comparator.comparing(HeldPlan::kind)).toList();
    }

    private static HeldPlan withSource(HeldPlan plan, List<HeldPlan> held) {
        return held.stream()
                .filter(plan::saysTheSameAs)
                .findFirst()
                .map(before -> plan.from(before.source()))
                .orElse(plan);
    }
}
