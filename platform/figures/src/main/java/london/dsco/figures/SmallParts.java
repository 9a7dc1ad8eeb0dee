package london.dsco.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which figures are too small to be shown to somebody who sees no details. One to five are. The
 * same holds for every sum that holds such a quarter, or it could be worked out from its
 * neighbours. The months of a quarter are shown all or none.
 *
 * @param day the London date by which one of them belongs to a period
 */
public record SmallParts<T>(Function<T, LocalDate> day) {

    /** How a period is cut. */
    public enum Cut {
        WHOLE,
        QUARTERS,
        MONTHS
    }

    private static final int LEAST = 6;

    /** Returns whether a number could tell of a child; none tells of nobody. */
    public static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }

    /**
     * Returns whether a part, or one from which it could be worked out, is small.
     *
     * @param small of what a part holds
     * @param part what one part holds; it is not empty
     * @param all what the whole period holds
     */
    public boolean anySmall(Predicate<List<T>> small, Cut cut, List<T> part, List<T> all) {
        LocalDate quarter = quarterOf(part.get(0));
        List<T> sum =
                cut == Cut.WHOLE
                        ? all
                        : all.stream().filter(each -> quarterOf(each).equals(quarter)).toList();
        return parts(sum, this::quarterOf).values().stream().anyMatch(small)
                || (cut == Cut.MONTHS
                        && parts(sum, each -> day.apply(each).withDayOfMonth(1)).values().stream()
                                .anyMatch(small));
    }

    private static <T> Map<LocalDate, List<T>> parts(List<T> all, Function<T, LocalDate> part) {
        return all.stream().collect(Collectors.groupingBy(part));
    }

    private LocalDate quarterOf(T one) {
        return Period.startOfQuarter(day.apply(one));
    }
}
