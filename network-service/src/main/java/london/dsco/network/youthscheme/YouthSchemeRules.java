package london.dsco.network.youthscheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;

/**
 * What can be recorded about a young people's scheme. Source: a shire council's case, whose buddies
 * are 14 to 25 years old; the Children and Families Act 2014 s83(2), under which somebody stops
 * being a young person at 25. All dates are London dates.
 */
final class YouthSchemeRules {

    static final int YOUNGEST = 14;
    static final int OLDEST = 25;

    private YouthSchemeRules() {}

    /**
     * @param trained number of participants who are trained
     * @param countedOn the day of both counts
     * @return everything that is wrong; empty when the scheme can be stored
     */
    static List<Finding> wrong(
            int ageFrom,
            int ageTo,
            int takingPart,
            int trained,
            LocalDate since,
            LocalDate countedOn,
            LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (ageTo < ageFrom) {
            wrong.add(new Finding("ageTo", "below-the-youngest", "Give the upper age here."));
        }
        if (trained > takingPart) {
            wrong.add(
                    new Finding(
                            "trained",
                            "above-those-taking-part",
                            "The number trained cannot be higher than the number taking part."));
        }
        if (countedOn.isAfter(today)) {
            wrong.add(
                    new Finding(
                            "countedOn", "in-the-future", "Give today's date or an earlier one."));
        }
        if (countedOn.isBefore(since)) {
            wrong.add(
                    new Finding(
                            "countedOn",
                            "before-it-began",
                            "Give a date when the scheme was running."));
        }
        return wrong;
    }
}
