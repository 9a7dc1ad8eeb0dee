package london.dsco.checks;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Many phrases by the word with which they begin, so that a text is gone through once for all of
 * them.
 */
final class PhraseIndex {

    private final StepIndex<Opening> openings = new StepIndex<>();
    private boolean isAnyOfSeveral;

    /**
     * @param owner whose phrase it is
     */
    private record Owned(int owner, Phrase phrase) {}

    /**
     * A way into a phrase.
     *
     * @param step that takes the first word
     * @param atStart whether a sentence must begin there
     * @param alone whether it is the only one of its phrase
     */
    private record Opening(Owned of, int step, boolean atStart, boolean alone) {}

    /** Is told of a match. */
    interface Found {

        /**
         * @param owner of the phrase
         * @param at number of its first word
         * @param end number of the word after its last
         */
        void match(int owner, int at, int end);
    }

    void add(Phrase phrase, int owner) {
        Owned of = new Owned(owner, phrase);
        BitSet all = phrase.openings(true);
        BitSet anywhere = phrase.openings(false);
        boolean alone = all.cardinality() == 1;
        isAnyOfSeveral |= !alone;
        all.stream()
                .forEach(
                        each ->
                                openings.add(
                                        phrase.step(each),
                                        new Opening(of, each, !anywhere.get(each), alone)));
    }

    /**
     * Looks for all phrases in a text, from its first word to its last.
     *
     * @param asked the owners whose phrases are looked for
     * @param found is told the longest match of each phrase from each word
     * @return how many steps of phrases were asked about a word: for each word, no more than the
     *     sizes of the phrases together
     */
    long find(List<Word> words, IntPredicate asked, Found found) {
        Map<Owned, BitSet> several = opened();
        long steps = 0;
        for (int at = 0; at < words.size(); at++) {
            steps += find(words, at, asked, several, found);
        }
        return steps;
    }

    /** Room for the openings that take one word, by their phrase. */
    private Map<Owned, BitSet> opened() {
        return isAnyOfSeveral ? new LinkedHashMap<>() : Map.of();
    }

    private long find(
            List<Word> words, int at, IntPredicate asked, Map<Owned, BitSet> several, Found found) {
        Word word = words.get(at);
        boolean start = Phrase.isStart(words, at);
        long[] steps = {0};
        int opening =
                openings.forEach(
                        word,
                        each -> {
                            if ((start || !each.atStart()) && asked.test(each.of().owner())) {
                                if (each.alone()) {
                                    Phrase phrase = each.of().phrase();
                                    steps[0] +=
                                            tell(
                                                    each.of(),
                                                    at,
                                                    phrase.walk(words, at, each.step()),
                                                    found);
                                } else {
                                    several.computeIfAbsent(each.of(), none -> new BitSet())
                                            .set(each.step());
                                }
                            }
                        });
        if (!several.isEmpty()) {
            several.forEach(
                    (of, taking) ->
                            steps[0] += tell(of, at, of.phrase().walk(words, at, taking), found));
            several.clear();
        }
        return steps[0] + opening;
    }

    private static int tell(Owned of, int at, Phrase.Walk walk, Found found) {
        if (walk.longest() > at) {
            found.match(of.owner(), at, walk.longest());
        }
        return walk.asked();
    }

    /**
     * The longest match of any phrase that begins with a word.
     *
     * @return the number of the word after the last, or -1 for none
     */
    int matchFrom(List<Word> words, int at) {
        int[] longest = {-1};
        find(
                words,
                at,
                all -> true,
                opened(),
                (owner, from, end) -> longest[0] = Math.max(longest[0], end));
        return longest[0];
    }
}
