package london.dsco.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleBandTest {

    private static final int MOST = 130;
    private static final Set<Integer> FEW = Set.of(1, 2, 3, 4, 5);

    private static final Map<PeopleBand, Set<Integer>> NUMBERS =
            IntStream.rangeClosed(0, MOST).boxed().collect(groupingBy(PeopleBand::of, toSet()));

    @ParameterizedTest
    @CsvSource({
        "0, BELOW_10",
        "5, BELOW_10",
        "9, BELOW_10",
        "10, FROM_10",
        "19, FROM_10",
        "20, FROM_20",
        "50, FROM_50",
        "99, FROM_50",
        "100, FROM_100",
        "100000, FROM_100"
    })
    void aNumberIsShownAsItsBand(int people, PeopleBand band) {
        assertThat(PeopleBand.of(people)).isEqualTo(band);
    }

    /**
     * A reader sees the band after every change, and knows the maximum size of a change. They
     * remember which numbers are possible. Whatever happens, they never learn that there are 1 to
     * 5.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aChangeOfBandNeverRevealsAFewPeople(int step) {
        Deque<Set<Integer>> toTry = new ArrayDeque<>(NUMBERS.values());
        Set<Set<Integer>> tried = new HashSet<>(toTry);
        while (!toTry.isEmpty()) {
            Set<Integer> possible = toTry.pop();
            assertThat(FEW.containsAll(possible)).as("%s", possible).isFalse();
            for (PeopleBand next : PeopleBand.values()) {
                Set<Integer> then = changed(possible, step);
                then.retainAll(NUMBERS.get(next));
                if (!then.isEmpty() && tried.add(then)) {
                    toTry.push(then);
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(PeopleBand.values().length);
    }

    /** The earlier display: the number from six on, and a symbol in place of 1 to 5. */
    @Test
    void aSymbolForAFewPeopleWouldRevealThem() {
        Set<Integer> possible = changed(Set.of(6), 1);
        possible.removeIf(number -> number > 5);

        assertThat(FEW).containsAll(possible);
    }

    private static Set<Integer> changed(Set<Integer> possible, int step) {
        Set<Integer> then = new HashSet<>();
        for (int number : possible) {
            IntStream.rangeClosed(Math.max(0, number - step), Math.min(MOST, number + step))
                    .forEach(then::add);
        }
        return then;
    }
}
