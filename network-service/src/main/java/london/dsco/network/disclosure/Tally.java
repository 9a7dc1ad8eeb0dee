package london.dsco.network.disclosure;

import java.util.List;

/**
 * What one borough did in one quarter on one measure, as counted.
 *
 * @param borough GSS code
 * @param groups how many pieces of advice are in each group; every piece is in exactly one, and the
 *     first group is those that met the measure
 */
public record Tally(String borough, List<Integer> groups) {

    public Tally {
        groups = List.copyOf(groups);
        if (groups.size() < 2 || groups.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a tally parts its advice into two groups or more");
        }
    }

    /** Every piece of advice that the measure looks at. */
    public int denominator() {
        return groups.stream().mapToInt(Integer::intValue).sum();
    }

    /** Those that met the measure. */
    public int numerator() {
        return groups.get(0);
    }
}
