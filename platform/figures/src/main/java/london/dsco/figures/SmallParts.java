package london.dsco.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which figures are too small for a reader who sees no details: those from one to five. The same
 * applies to every sum that contains such a quarter, because its neighbours would reveal it. Either
 * all months of a quarter are shown, or none.
 *
 * @param day returns the London date that assigns an item to a period
 */
public record SmallParts<T>(Function<T, LocalDate> day) {

    /** How a period is divided. */
    public enum Cut {
        WHOLE,
        QUARTERS,
        MONTHS
    }

    private static final int LEAST = 6;

    /** Returns whether a number could identify a child; zero identifies nobody. */
    public static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }

    /**
     * Returns whether a part is small, or one that would reveal it.
     *
     * @param small tests whether the content of a part is small
     * @param part content of one part, which is not empty
     * @param all content of the whole period
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
