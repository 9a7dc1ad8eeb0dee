package london.dsco.advice.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppressionRulesTest {

    private static final int MOST = 14;
    private static final int POSSIBLE = 3;

    private static Set<String> hidden(Tally... rows) {
        return SuppressionRules.hidden(List.of(rows));
    }

    @Test
    void showsATableWithoutSmallRows() {
        assertThat(hidden(new Tally("A", 40, 30), new Tally("B", 10, 0), new Tally("C", 0, 0)))
                .isEmpty();
    }

    @Test
    void hidesARowWithAFewPunctualOrAFewLateAndTheFirstOther() {
        assertThat(
                        hidden(
                                new Tally("A", 60, 50),
                                new Tally("B", 40, 35),
                                new Tally("C", 30, 20),
                                new Tally("D", 0, 0)))
                .containsExactlyInAnyOrder("A", "B");
        assertThat(hidden(new Tally("A", 60, 5), new Tally("B", 40, 20), new Tally("C", 50, 20)))
                .containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void hidesRowsUntilTwentyPiecesOfAdviceAreHidden() {
        assertThat(
                        hidden(
                                new Tally("A", 14, 7),
                                new Tally("B", 4, 3),
                                new Tally("C", 1, 1),
                                new Tally("D", 0, 0),
                                new Tally("E", 60, 50),
                                new Tally("F", 60, 50)))
                .containsExactlyInAnyOrder("A", "B", "C", "D", "E");
    }

    @Test
    void hidesEveryRowOfASmallBorough() {
        assertThat(hidden(new Tally("F", 0, 0), new Tally("M", 9, 9)))
                .containsExactlyInAnyOrder("F", "M");
    }

    /**
     * Attacks every table of three rows of up to fourteen pieces of advice, as a reader who knows
     * how many there were in all, how many were on time, and the rules: whatever they read, each
     * hidden row keeps at least three possible sizes, or every size up to the total.
     */
    @Test
    void leavesEachHiddenRowThreePossibleSizesForWhoKnowsTheTotals() {
        Map<Long, int[]> possible = new HashMap<>();
        Tally[] rows = new Tally[3];
        attack(rows, 0, possible);
        assertThat(possible).isNotEmpty();
        possible.forEach(
                (read, sizes) -> {
                    for (int row = 0; row < 3; row++) {
                        if (sizes[row] != 0) {
                            assertThat(Integer.bitCount(sizes[row]))
                                    .as("rows read %x", read)
                                    .isGreaterThanOrEqualTo(
                                            Math.min(POSSIBLE, dispatched(read) + 1));
                        }
                    }
                });
    }

    private static int dispatched(long read) {
        return (int) (read / 64 % 64);
    }

    private static void attack(Tally[] rows, int at, Map<Long, int[]> possible) {
        if (at == rows.length) {
            note(rows, possible);
            return;
        }
        for (int dispatched = 0; dispatched <= MOST; dispatched++) {
            for (int onTime = 0; onTime <= dispatched; onTime++) {
                rows[at] = new Tally("ABC".substring(at, at + 1), dispatched, onTime);
                attack(rows, at + 1, possible);
            }
        }
    }

    private static void note(Tally[] rows, Map<Long, int[]> possible) {
        Set<String> hidden = SuppressionRules.hidden(List.of(rows));
        if (hidden.isEmpty()) {
            return;
        }
        long dispatched = 0;
        long onTime = 0;
        long inHiding = 0;
        long read = 1;
        for (Tally row : rows) {
            dispatched += row.dispatched();
            onTime += row.onTime();
            boolean isHidden = hidden.contains(row.key());
            inHiding += isHidden ? row.dispatched() : 0;
            read = read * 16 + (isHidden ? 15 : row.dispatched());
            read = read * 16 + (isHidden ? 15 : row.onTime());
        }
        // a row of 7, 8 or 9 is beside one of more than is tried here, so its sizes were not all
        // seen
        if (inHiding > MOST + 7) {
            return;
        }
        int[] sizes =
                possible.computeIfAbsent((read * 64 + dispatched) * 64 + onTime, k -> new int[3]);
        for (int row = 0; row < rows.length; row++) {
            if (hidden.contains(rows[row].key())) {
                sizes[row] |= 1 << rows[row].dispatched();
            }
        }
    }
}
