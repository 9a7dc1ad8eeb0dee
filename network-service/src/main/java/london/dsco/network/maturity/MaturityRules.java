package london.dsco.network.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * When self-assessments can be compared: each of the four dimensions once, for a year that has
 * begun. Source: the four components of the role in the practice of a shire council.
 */
final class MaturityRules {

    private MaturityRules() {}

    /**
     * @param year the calendar year that is assessed
     * @param today the London date
     * @return everything that is wrong; empty when the assessment can be stored
     */
    static List<Finding> wrong(int year, List<DimensionLevel> levels, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (year > today.getYear()) {
            wrong.add(new Finding("year", "in-the-future", "Give a year that has started."));
        }
        Set<MaturityDimension> missing = EnumSet.allOf(MaturityDimension.class);
        for (int i = 0; i < levels.size(); i++) {
            if (!missing.remove(levels.get(i).dimension())) {
                wrong.add(
                        new Finding(
                                Place.of("levels").line(i).field("dimension"),
                                "twice",
                                "Give each dimension only one level."));
            }
        }
        if (!missing.isEmpty()) {
            wrong.add(
                    new Finding(
                            "levels",
                            "dimension-missing",
                            "Give a level for each of the four dimensions."));
        }
        return wrong;
    }
}
