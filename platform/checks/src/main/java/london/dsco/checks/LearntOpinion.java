package london.dsco.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a short text reads like, by the words of texts that were labelled. Its callers have rules of
 * their own, and ask it where these may be wrong.
 *
 * <p>The weights were learnt from {@code corpus/dev}. The tests learn them again and compare. Why:
 * docs/adr/0074.
 */
final class LearntOpinion {

    /** A longer text says more than one thing, and nothing was learnt from such texts. */
    static final int MOST_WORDS = 40;

    /** Words that begin alike often mean the same. */
    private static final int BEGINNING = 4;

    private final LearntWeights weights;
    private final double sure;
    private final double unlikely;

    /**
     * @param sure how likely a text must be to be like those labelled, from 0 to 1
     * @param unlikely below which it is like the others
     */
    LearntOpinion(LearntWeights weights, double sure, double unlikely) {
        this.weights = weights;
        this.sure = sure;
        this.unlikely = unlikely;
    }

    enum Verdict {
        LIKE_THOSE_LABELLED,
        LIKE_THE_OTHERS,
        NEITHER
    }

    static LearntOpinion shipped(String file, double sure, double unlikely) {
        return new LearntOpinion(LearntWeights.shipped(file), sure, unlikely);
    }

    static boolean canJudge(List<Word> words) {
        return !words.isEmpty() && words.size() <= MOST_WORDS;
    }

    /**
     * @param words of a text
     */
    Verdict of(List<Word> words) {
        if (!canJudge(words)) {
            return Verdict.NEITHER;
        }
        double chance = weights.chance(signs(words));
        if (chance >= sure) {
            return Verdict.LIKE_THOSE_LABELLED;
        }
        return chance < unlikely ? Verdict.LIKE_THE_OTHERS : Verdict.NEITHER;
    }

    /** Each word, how it begins, and each pair of words; numbers are all the same. */
    static Set<String> signs(List<Word> words) {
        Set<String> signs = new HashSet<>();
        String before = "^";
        for (Word each : words) {
            String word = each.isNumber() ? "#" : each.folded();
            signs.add(word);
            signs.add(before + " " + word);
            if (word.length() > BEGINNING) {
                signs.add(word.substring(0, BEGINNING) + "*");
            }
            before = word;
        }
        signs.add(before + " $");
        return signs;
    }
}
