package london.dsco.checks;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Many phrases by the word with which they begin, so that a text is gone through once for all of
 * them.
 */
final class PhraseIndex {

    private static final Pattern A_SET = Pattern.compile("@[a-z-]+");

    private final StepIndex<Opening> openings = new StepIndex<>();

    /**
     * A way into a phrase.
     *
     * @param owner whose phrase it is
     * @param step that takes the first word
     * @param atStart whether a sentence must begin there
     */
    private record Opening(int owner, Phrase phrase, int step, boolean atStart) {}

    /** Is told of a match. */
    interface Found {

        /**
         * @param owner of the phrase
         * @param at number of its first word
         * @param end number of the word after its last
         */
        void match(int owner, int at, int end);
    }

    /**
     * A set alone is as many phrases as it has.
     *
     * @throws IllegalArgumentException for a phrase that cannot be read
     */
    void add(String written, Map<String, List<String>> sets, int owner) {
        Phrase phrase = PhraseParser.parse(written, sets);
        if (A_SET.matcher(written).matches()) {
            sets.get(written.substring(1)).forEach(one -> add(one, sets, owner));
            return;
        }
        phrase.openings(true).stream()
                .forEach(
                        each ->
                                openings.add(
                                        phrase.step(each),
                                        new Opening(
                                                owner,
                                                phrase,
                                                each,
                                                !phrase.openings(false).get(each))));
    }

    /**
     * Looks for all phrases in a text, from its first word to its last.
     *
     * @param asked the owners whose phrases are looked for
     * @param found is told each match, where one phrase has several from a word the longest of a
     *     way
     */
    void find(List<Word> words, IntPredicate asked, Found found) {
        for (int at = 0; at < words.size(); at++) {
            find(words, at, asked, found);
        }
    }

    private void find(List<Word> words, int at, IntPredicate asked, Found found) {
        Word word = words.get(at);
        boolean start = Phrase.isStart(words, at);
        openings.forEach(
                word,
                each -> {
                    if ((start || !each.atStart()) && asked.test(each.owner())) {
                        int end = each.phrase().matchFrom(words, at, each.step());
                        if (end > at) {
                            found.match(each.owner(), at, end);
                        }
                    }
                });
    }

    /**
     * The longest match of any phrase that begins with a word.
     *
     * @return the number of the word after the last, or -1 for none
     */
    int matchFrom(List<Word> words, int at) {
        int[] longest = {-1};
        find(words, at, all -> true, (owner, from, end) -> longest[0] = Math.max(longest[0], end));
        return longest[0];
    }
}
