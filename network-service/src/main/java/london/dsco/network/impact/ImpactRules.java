package london.dsco.network.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/**
 * How a figure before and after is told to those who evaluate. Source: a shire council's published
 * case tells its figures with the months between them; the Council for Disabled Children's pilots
 * of the role were followed by a formal evaluation, which compares before and after.
 */
final class ImpactRules {

    private ImpactRules() {}

    /**
     * @param from London date of the figure before
     * @param to London date of the figure after
     * @return whole calendar months between them
     */
    static int months(LocalDate from, LocalDate to) {
        return (int) Period.between(from, to).toTotalMonths();
    }

    /**
     * @return in the unit of the figures; in percentage points for percentages
     */
    static BigDecimal difference(BigDecimal before, BigDecimal after) {
        return after.subtract(before);
    }
}
