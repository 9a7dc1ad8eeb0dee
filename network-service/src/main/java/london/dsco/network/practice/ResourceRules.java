package london.dsco.network.practice;

import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What an entry may state about its cost. Source: the published framework for effective practice.
 * It asks which financial, human and space resources a practice takes, and whether it is cost
 * neutral, saves money or has running costs. A shire council's case gives its cost in pounds a
 * year. Amounts are whole pounds, the yearly ones for twelve months.
 */
final class ResourceRules {

    private ResourceRules() {}

    /**
     * @param cost overall cost; null if unknown
     * @param resources null if none are stated
     * @return everything that contradicts itself; empty when the entry can be stored
     */
    static List<Finding> wrong(Cost cost, PracticeResources resources) {
        if (resources == null) {
            return List.of();
        }
        List<Finding> wrong = new ArrayList<>();
        if (resources.saysNothing()) {
            wrong.add(
                    new Finding(
                            "resources", "says-nothing", "Say what it takes, or leave it out."));
        }
        Integer costs = resources.poundsAYear();
        if (cost == Cost.SUSTAINED && costs != null && costs == 0) {
            wrong.add(
                    new Finding(
                            Place.of("resources").field("poundsAYear"),
                            "nothing-to-pay",
                            "A continuing cost must be more than 0 a year."));
        }
        Integer saves = resources.poundsSavedAYear();
        if (cost == Cost.SAVINGS && costs != null && saves != null && saves <= costs) {
            wrong.add(
                    new Finding(
                            Place.of("resources").field("poundsSavedAYear"),
                            "saves-nothing",
                            "Choose SAVINGS only if it saves more than it costs in a year."));
        }
        if (cost == Cost.NEUTRAL && costs != null && saves != null && saves < costs) {
            wrong.add(
                    new Finding(
                            Place.of("resources").field("poundsSavedAYear"),
                            "costs-more",
                            "Choose NEUTRAL only if it saves at least what it costs in a year."));
        }
        return wrong;
    }
}
