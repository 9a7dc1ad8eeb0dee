package london.dsco.advice.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * A borough's own figures over the advice it dispatched in a period, nothing suppressed.
 * Percentages have one decimal place and are left out where there is nothing to divide by.
 *
 * @param from first London date of dispatch counted
 * @param to last London date of dispatch counted
 * @param overdueNow requests of the borough that are still owed after their due date today
 */
public record PerformanceView(
        LocalDate from, LocalDate to, Grouping groupBy, long overdueNow, List<Group> groups) {

    /**
     * One line of the breakdown.
     *
     * @param dispatched pieces of advice
     * @param onTime dispatched by their due date
     * @param excusedLate late, with an exception on record
     * @param withException with an exception on record, late or not
     * @param onTimePercent on time, of all
     * @param onTimePercentWithoutExceptions on time, of those without an exception: the way the
     *     national 20-week figure leaves exceptions out
     * @param goodOrBetterPercent graded good or outstanding, of all
     * @param remindedPercent reminded at four weeks, of those that took that long
     * @param noNeedsPercent that found no needs, of all
     */
    public record Group(
            String key,
            long dispatched,
            long onTime,
            long late,
            long excusedLate,
            long withException,
            BigDecimal onTimePercent,
            BigDecimal onTimePercentWithoutExceptions,
            Grades grades,
            BigDecimal goodOrBetterPercent,
            long reminded,
            BigDecimal remindedPercent,
            long noNeeds,
            BigDecimal noNeedsPercent) {}

    /** Pieces of advice by grade of their last audit. */
    public record Grades(long outstanding, long good, long requiresImprovement, long inadequate) {}

    static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(100 * part)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
