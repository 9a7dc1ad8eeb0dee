package london.dsco.network.disclosure;

import java.util.List;
import java.util.stream.Stream;

/**
 * One borough's counts in one quarter on one measure.
 *
 * @param borough GSS code
 * @param groups number of pieces of advice, or reviews, in each group; each is in exactly one
 *     group, and the first group met the measure
 * @param apart counts that a reader can derive from this table and those read beside it; when those
 *     are shown, each is as good as shown
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

    /** Returns the same counts for another borough. */
    public Tally of(String other) {
        return new Tally(other, groups, apart);
    }

    /** Returns the number of pieces of advice, or reviews, to which the measure applies. */
    public int denominator() {
        return groups.stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the number of those that met the measure. */
    public int numerator() {
        return groups.get(0);
    }

    /** Returns every count that a completely shown row reveals. */
    List<Integer> told() {
        return Stream.concat(groups.stream(), apart.stream()).toList();
    }
}
