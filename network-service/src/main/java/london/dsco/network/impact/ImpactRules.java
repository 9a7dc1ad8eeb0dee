package london.dsco.network.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/**
 * How a figure before and after is presented to those who evaluate. Source: a shire council's
 * published case gives its figures with the months between them. A formal evaluation followed the
 * Council for Disabled Children's pilots of the role and compared before and after.
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
     * @return the difference in the unit of the figures; for percentages, in percentage points
     */
    static BigDecimal difference(BigDecimal before, BigDecimal after) {
        return after.subtract(before);
    }
}
