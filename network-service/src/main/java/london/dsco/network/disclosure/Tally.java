package london.dsco.network.disclosure;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one borough did in one quarter on one measure, as counted.
 *
 * @param borough GSS code
 * @param groups how many pieces of advice, or reviews, are in each group; every one is in exactly
 *     one, and the first group is those that met the measure
 * @param apart what a reader can work out from this table and those that are read beside it; each
 *     is as good as shown where they are
 */
public record Tally(String borough, List<Integer> groups, List<Integer> apart) {

    public Tally {
        groups = List.copyOf(groups);
        apart = apart == null ? List.of() : List.copyOf(apart);
        if (groups.size() < 2 || groups.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a tally parts its advice into two groups or more");
        }
    }

    public Tally(String borough, List<Integer> groups) {
        this(borough, groups, List.of());
    }

    /** Returns the same counts of another borough. */
    public Tally of(String other) {
        return new Tally(other, groups, apart);
    }

    /** Returns every piece of advice, or review, that the measure looks at. */
    public int denominator() {
        return groups.stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns those that met the measure. */
    public int numerator() {
        return groups.get(0);
    }

    /** Returns every count that is told where the whole row is shown. */
    List<Integer> told() {
        return Stream.concat(groups.stream(), apart.stream()).toList();
    }
}
