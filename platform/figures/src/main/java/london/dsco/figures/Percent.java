package london.dsco.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a part of a whole is presented throughout the figures. */
public final class Percent {

    private Percent() {}

    /** Returns a percentage to one decimal place; null if there is nothing to count. */
    public static BigDecimal of(long count, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(100 * count)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
