package london.dsco.network.sufficiency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What a statement of sufficiency must contain. Sources: Children Act 1989 s22G: enough
 * accommodation within the area for looked-after children, with regard to a number of providers and
 * a range of accommodation. Children and Families Act 2014 s27: education, training and social care
 * within and outside the area are kept under review, and those who need them are consulted
 * (s27(3)). s26: what is commissioned together with health. All dates are London dates.
 */
final class SufficiencyRules {

    private SufficiencyRules() {}

    /**
     * @param today the London date
     * @return everything that is wrong; empty when the statement can be stored
     */
    static List<Finding> wrong(
            List<SufficiencyDuty> duties,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate countedOn,
            LocalDate reviewOn,
            List<ProvisionNeed> needs,
            List<AskedGroup> asked,
            int actions,
            LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        addTwice(wrong, "duties", duties);
        addTwice(wrong, "asked", asked);
        addDates(wrong, startsOn, endsOn, countedOn, reviewOn, today);
        addNeeds(wrong, needs);
        if (actions == 0 && needs.stream().anyMatch(need -> need.enough() == Enough.TOO_LITTLE)) {
            wrong.add(
                    new Finding(
                            "actions",
                            "no-action",
                            "Say what the borough is doing where there is too little."));
        }
        addWhoWasAsked(wrong, duties, asked);
        return wrong;
    }

    private static void addDates(
            List<Finding> wrong,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate countedOn,
            LocalDate reviewOn,
            LocalDate today) {
        if (endsOn.isBefore(startsOn)) {
            wrong.add(
                    new Finding("endsOn", "before-it-begins", "Give a date on or after startsOn."));
        }
        if (countedOn.isAfter(today)) {
            wrong.add(
                    new Finding(
                            "countedOn", "in-the-future", "Give today's date or an earlier one."));
        }
        if (reviewOn.isBefore(startsOn) || reviewOn.isAfter(endsOn)) {
            wrong.add(
                    new Finding(
                            "reviewOn",
                            "outside-its-time",
                            "Give a date from startsOn to endsOn."));
        }
    }

    private static void addNeeds(List<Finding> wrong, List<ProvisionNeed> needs) {
        Set<NeededProvision> seen = new HashSet<>();
        for (int i = 0; i < needs.size(); i++) {
            Place at = Place.of("needs").line(i);
            ProvisionNeed need = needs.get(i);
            if (!seen.add(need.provision())) {
                wrong.add(new Finding(at.field("provision"), "twice", "Name each provision once."));
            }
            if (need.enough() != Enough.ENOUGH && need.gap() == null) {
                wrong.add(new Finding(at.field("gap"), "no-gap", "Say what is missing."));
            }
            if (need.placesInArea() > 0 && need.providersInArea() == 0) {
                wrong.add(
                        new Finding(
                                at.field("providersInArea"),
                                "places-of-nobody",
                                "Say how many providers have these places."));
            }
        }
    }

    private static void addWhoWasAsked(
            List<Finding> wrong, List<SufficiencyDuty> duties, List<AskedGroup> asked) {
        if (duties.contains(SufficiencyDuty.SEND_PROVISION)
                && !asked.containsAll(
                        List.of(AskedGroup.CHILDREN_AND_YOUNG_PEOPLE, AskedGroup.PARENT_CARERS))) {
            wrong.add(
                    new Finding(
                            "asked",
                            "families-not-asked",
                            "A review under section 27 must consult children, young people and"
                                    + " parents."));
        }
        if (duties.contains(SufficiencyDuty.JOINT_COMMISSIONING)
                && !asked.contains(AskedGroup.HEALTH)) {
            wrong.add(
                    new Finding(
                            "asked",
                            "without-health",
                            "Joint commissioning under section 26 must be agreed with health"
                                    + " partners."));
        }
    }

    private static void addTwice(List<Finding> wrong, String list, Collection<?> codes) {
        Set<Object> seen = new HashSet<>();
        int line = 0;
        for (Object code : codes) {
            if (!seen.add(code)) {
                wrong.add(new Finding(Place.of(list).line(line), "twice", "Name it once."));
            }
            line++;
        }
    }
}
