package london.dsco.checks;

import java.util.Arrays;

/**
 * Where phrases stand in one text, in its order: of each word with which one begins, the longest.
 */
final class PhraseMatches {

    /** Nowhere. */
    static final PhraseMatches NONE = new PhraseMatches();

    private int[] ats = {};
    private int[] ends = {};
    private int size;

    /**
     * @param at no less than that of the one before
     */
    void add(int at, int end) {
        if (size > 0 && ats[size - 1] == at) {
            ends[size - 1] = Math.max(ends[size - 1], end);
            return;
        }
        if (size == ats.length) {
            ats = Arrays.copyOf(ats, 2 * size + 2);
            ends = Arrays.copyOf(ends, ats.length);
        }
        ats[size] = at;
        ends[size] = end;
        size++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /** Number of the first word of a match. */
    int at(int match) {
        return ats[match];
    }

    /** Number of the word after its last. */
    int end(int match) {
        return ends[match];
    }

    /** Whether one begins from one word on and before another. */
    boolean isAnyFrom(int from, int before) {
        int found = Arrays.binarySearch(ats, 0, size, from);
        int first = found < 0 ? -found - 1 : found;
        return first < size && ats[first] < before;
    }
}
