package london.dsco.advice.equality;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.advice.request.RequestFigure;

/**
 * One group of children in a table.
 *
 * @param key of the group
 * @param dispatched pieces of advice
 * @param counts how many of them each measure counts
 */
record Tally(String key, long dispatched, Map<Compared, Long> counts) {

    private static final long LEAST = 6;
    private static final long LEAST_OF_A_SHARE = 10;

    /**
     * @param advice the advice of the group, as first sent
     */
    static Tally of(String key, List<RequestFigure> advice) {
        return counting(key, advice.size(), measure -> measure.count(advice));
    }

    /** Returns the sum of all groups. */
    static Tally sum(List<Tally> rows) {
        return counting(
                "ALL",
                rows.stream().mapToLong(Tally::dispatched).sum(),
                measure -> rows.stream().mapToLong(row -> row.count(measure)).sum());
    }

    private static Tally counting(String key, long dispatched, Function<Compared, Long> count) {
        return new Tally(
                key,
                dispatched,
                Arrays.stream(Compared.values())
                        .collect(Collectors.toMap(Function.identity(), count)));
    }

    /** Returns how many pieces of advice of the group a measure counts. */
    long count(Compared measure) {
        return counts.get(measure);
    }

    /** Returns whether the figures of any measure could reveal something about one child. */
    boolean isSmall() {
        return dispatched > 0
                && (dispatched < LEAST_OF_A_SHARE
                        || counts.values().stream()
                                .anyMatch(count -> isFew(count) || isFew(dispatched - count)));
    }

    private static boolean isFew(long count) {
        return count > 0 && count < LEAST;
    }
}
