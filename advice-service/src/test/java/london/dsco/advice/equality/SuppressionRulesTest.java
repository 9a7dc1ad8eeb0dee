package london.dsco.advice.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SuppressionRulesTest {

    private static final int MOST = 25;
    private static final int POSSIBLE = 3;
    private static final int ROWS = 3;
    private static final int LARGE = 1_000;
    private static final List<String> KEYS = List.of("A", "B", "C");

    private static Set<String> hidden(Tally... rows) {
        return SuppressionRules.hidden(List.of(rows));
    }

    /**
     * Returns a row with this many on time, in which half of the advice is good and none is without
     * needs.
     */
    private static Tally row(String key, long dispatched, long onTime) {
        return row(key, dispatched, onTime, dispatched / 2, 0);
    }

    private static Tally row(String key, long dispatched, long onTime, long good, long noNeeds) {
        return new Tally(
                key,
                dispatched,
                Map.of(
                        Compared.ON_TIME, onTime,
                        Compared.GOOD_OR_BETTER, good,
                        Compared.NO_NEEDS, noNeeds));
    }

    @Test
    void showsATableWithoutSmallRows() {
        assertThat(hidden(row("A", 40, 30), row("B", 12, 0), row("C", 0, 0))).isEmpty();
    }

    @Test
    void hidesARowWithAFewOnTimeOrAFewLateAndTheFirstOther() {
        assertThat(hidden(row("A", 60, 50), row("B", 40, 35), row("C", 30, 20), row("D", 0, 0)))
                .containsExactlyInAnyOrder("A", "B");
        assertThat(hidden(row("A", 60, 5), row("B", 40, 20), row("C", 50, 20)))
                .containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void hidesARowThatIsSmallInAnyMeasure() {
        assertThat(
                        hidden(
                                row("A", 60, 50, 30, 3),
                                row("B", 40, 20, 20, 0),
                                row("C", 50, 25, 25, 0)))
                .containsExactlyInAnyOrder("A", "B");
        assertThat(
                        hidden(
                                row("A", 60, 50, 30, 0),
                                row("B", 40, 20, 36, 0),
                                row("C", 50, 25, 25, 0)))
                .containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void hidesRowsUntilTwentyPiecesOfAdviceAreHidden() {
        assertThat(
                        hidden(
                                row("A", 14, 7),
                                row("B", 4, 3),
                                row("C", 1, 1),
                                row("D", 0, 0),
                                row("E", 60, 50),
                                row("F", 60, 50)))
                .containsExactlyInAnyOrder("A", "B", "C", "D", "E");
    }

    @Test
    void hidesEveryRowOfASmallBorough() {
        assertThat(hidden(row("F", 0, 0), row("M", 9, 9))).containsExactlyInAnyOrder("F", "M");
    }

    /**
     * Attacks every table of three rows in which up to 25 pieces of advice are hidden. The attacker
     * knows the rules and the rows shown. For the hidden rows together, they know the number of
     * pieces of advice and the count of each measure. Whatever they read, each hidden row must keep
     * at least three possible sizes. Each of its counts must keep three possible values, or as many
     * as the totals leave to anybody.
     *
     * <p>Once the sizes are known, the measures do not depend on each other. For each choice of
     * sizes, it is therefore enough to know which rows one measure with this total can make small.
     * A row is small if any of the three measures makes it so.
     */
    @Test
    void leavesEachHiddenRowThreePossibleSizesAndCountsToAReaderOfEveryTotal() {
        for (int shown : new int[] {0b000, 0b001, 0b010, 0b100}) {
            for (int advice = 1; advice <= MOST; advice++) {
                List<Split> splits = splits(shown, advice);
                for (int first = 0; first <= advice; first++) {
                    for (int second = first; second <= advice; second++) {
                        for (int third = second; third <= advice; third++) {
                            attack(splits, shown, advice, first, second, third);
                        }
                    }
                }
            }
        }
    }

    /** Attacks one set of totals. It makes no difference which measure has which total. */
    private static void attack(List<Split> splits, int shown, int advice, int... totals) {
        long[] sizes = new long[ROWS];
        long[][] counts = new long[totals.length][ROWS];
        for (Split split : splits) {
            if (split.allows(totals)) {
                for (int row = 0; row < ROWS; row++) {
                    sizes[row] |= 1L << split.sizes()[row];
                    for (int measure = 0; measure < totals.length; measure++) {
                        counts[measure][row] |= split.counts(row, measure, totals);
                    }
                }
            }
        }
        for (int row = 0; row < ROWS; row++) {
            boolean isRead = sizes[row] != 0 && (shown >> row & 1) == 0;
            if (!isRead) {
                continue;
            }
            String read =
                    "row %d of %d, shown %s, totals %s"
                            .formatted(
                                    row,
                                    advice,
                                    Integer.toBinaryString(shown),
                                    Arrays.toString(totals));
            assertThat(Long.bitCount(sizes[row]))
                    .as(read)
                    .isGreaterThanOrEqualTo(Math.min(POSSIBLE, advice + 1));
            for (int measure = 0; measure < totals.length; measure++) {
                int free = Math.min(totals[measure], advice - totals[measure]);
                assertThat(Long.bitCount(counts[measure][row]))
                        .as(read)
                        .isGreaterThanOrEqualTo(Math.min(POSSIBLE, free + 1));
            }
        }
    }

    /** Returns every way to divide some hidden advice among the hidden rows. */
    private static List<Split> splits(int shown, int advice) {
        List<Split> splits = new ArrayList<>();
        for (int first = 0; first <= advice; first++) {
            for (int second = 0; second <= advice - first; second++) {
                int[] sizes = {first, second, advice - first - second};
                if (isNoneOfTheShown(shown, sizes)) {
                    splits.add(Split.of(shown, sizes, advice));
                }
            }
        }
        return splits;
    }

    private static boolean isNoneOfTheShown(int shown, int... sizes) {
        for (int row = 0; row < ROWS; row++) {
            if ((shown >> row & 1) == 1 && sizes[row] > 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * One choice of sizes of the hidden rows. A set of rows is a number of three bits, and a set of
     * such sets one of eight bits.
     *
     * @param sizes 0 for a row that is shown
     * @param hidesJustThese the sets of rows that, if small, hide exactly the hidden rows
     * @param small the sets of rows that a measure can make small, by its total
     * @param smallWith the same, by total of a measure, row and count of the row
     */
    private record Split(int[] sizes, int hidesJustThese, int[] small, int[][][] smallWith) {

        private static final int[][] UNIONS = unions();

        static Split of(int shown, int[] sizes, int advice) {
            int[] small = new int[advice + 1];
            int[][][] smallWith = new int[advice + 1][ROWS][advice + 1];
            for (int first = 0; first <= sizes[0]; first++) {
                for (int second = 0; second <= sizes[1]; second++) {
                    for (int third = 0; third <= sizes[2]; third++) {
                        int total = first + second + third;
                        int set =
                                1
                                        << (few(0, first, sizes)
                                                | few(1, second, sizes)
                                                | few(2, third, sizes));
                        small[total] |= set;
                        smallWith[total][0][first] |= set;
                        smallWith[total][1][second] |= set;
                        smallWith[total][2][third] |= set;
                    }
                }
            }
            return new Split(sizes, hidesJustThese(shown, sizes), small, smallWith);
        }

        private static int few(int row, int count, int... sizes) {
            return new Tally("R", sizes[row], counting(count)).isSmall() ? 1 << row : 0;
        }

        private static int hidesJustThese(int shown, int... sizes) {
            int sets = 0;
            for (int set = 0; set < 1 << ROWS; set++) {
                List<Tally> rows = new ArrayList<>();
                for (int row = 0; row < ROWS; row++) {
                    boolean isShown = (shown >> row & 1) == 1;
                    int few = set >> row & 1;
                    rows.add(
                            new Tally(
                                    KEYS.get(row),
                                    isShown ? LARGE : sizes[row],
                                    counting(isShown ? LARGE / 2 : few)));
                }
                if (SuppressionRules.hidden(rows).equals(keys(~shown))) {
                    sets |= 1 << set;
                }
            }
            return sets;
        }

        private static Map<Compared, Long> counting(long count) {
            return Map.of(
                    Compared.ON_TIME, count, Compared.GOOD_OR_BETTER, 0L, Compared.NO_NEEDS, 0L);
        }

        private static Set<String> keys(int set) {
            return KEYS.stream()
                    .filter(key -> (set >> KEYS.indexOf(key) & 1) == 1)
                    .collect(Collectors.toSet());
        }

        /** Returns, for every two sets of sets, the unions of one set from each. */
        private static int[][] unions() {
            int[][] unions = new int[256][256];
            for (int left = 0; left < 64; left++) {
                int one = left / 8;
                int other = left % 8;
                for (int a = 0; a < 256; a++) {
                    for (int b = 0; b < 256; b++) {
                        if ((a >> one & 1) == 1 && (b >> other & 1) == 1) {
                            unions[a][b] |= 1 << (one | other);
                        }
                    }
                }
            }
            return unions;
        }

        /** Returns whether a table with these totals can have these sizes. */
        boolean allows(int... totals) {
            return (UNIONS[UNIONS[small[totals[0]]][small[totals[1]]]][small[totals[2]]]
                            & hidesJustThese)
                    != 0;
        }

        /** Returns the counts that a row can then have in a measure. */
        long counts(int row, int measure, int... totals) {
            int others = UNIONS[small[totals[(measure + 1) % 3]]][small[totals[(measure + 2) % 3]]];
            long counts = 0;
            for (int count = 0; count <= sizes[row]; count++) {
                int own = smallWith[totals[measure]][row][count];
                if ((UNIONS[others][own] & hidesJustThese) != 0) {
                    counts |= 1L << count;
                }
            }
            return counts;
        }
    }
}
