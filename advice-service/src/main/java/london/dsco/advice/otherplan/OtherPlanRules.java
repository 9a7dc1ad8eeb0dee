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
 * What can be said of a child's other plans, and who may say it in place of whom. Practice, so that
 * the checks compare what holds: no law asks for it.
 */
final class OtherPlanRules {

    /**
     * After how many days somebody looks again: the six weeks of one request (SEND Code of Practice
     * 9.52), so that advice is never written beside a plan last seen before the request. Practice.
     */
    private static final int FRESH_DAYS = 42;

    private OtherPlanRules() {}

    /**
     * @param today London date of the record
     * @return every day to come, every plan seen before it was worded, and every plan of a kind
     *     that was named before; empty where there is none
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
     * Whether somebody should look again whether the plan still says so.
     *
     * @param asOf London date on which it did
     * @param today London date
     */
    static boolean isStale(LocalDate asOf, LocalDate today) {
        return asOf.isBefore(today.minusDays(FRESH_DAYS));
    }

    /**
     * What is held after somebody gave plans. What people give replaces everything; of what they
     * leave as it was the source stays. What a case system gives replaces what it gave before, and
     * plans of the same kinds; other kinds that people wrote stay.
     *
     * @return in the order of the kinds
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
