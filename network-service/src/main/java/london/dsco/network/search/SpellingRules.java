package london.dsco.network.search;

import java.util.Collection;
import java.util.List;

/**
 * Which words somebody may have meant. A slip is one letter too many, too few or wrong, or two
 * adjacent letters swapped (optimal string alignment).
 */
final class SpellingRules {

    /** Shorter words are too similar to each other. */
    static final int SHORTEST = 4;

    private static final int LONG = 8;

    private SpellingRules() {}

    /**
     * Returns the words with the fewest slips, at most one in a short word and two in a longer one.
     *
     * @param typed in lower case
     * @param known words, the likeliest first
     * @return at most three, in the order given; empty if none is close
     */
    static List<String> closest(String typed, Collection<String> known) {
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        int most = typed.length() < LONG ? 1 : 2;
        int fewest = known.stream().mapToInt(word -> slips(typed, word)).min().orElse(most + 1);
        return fewest > most
                ? List.of()
                : known.stream()
                        .filter(word -> slips(typed, word) == fewest)
                        .distinct()
                        .limit(3)
                        .toList();
    }

    static int slips(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : fewest(table, one, other, i, j);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int fewest(int[][] table, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least =
                Math.min(
                        table[i - 1][j - 1] + (same ? 0 : 1),
                        1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
