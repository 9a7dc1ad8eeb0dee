package london.dsco.checks;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an outcome means, as a whole and word by word, so that "has a bath" is near "washes".
 *
 * @param whole of all its words
 * @param words of each word that says something, without the child's name
 */
record OutcomeMeaning(WordVectors.Meaning whole, Map<String, WordVectors.Meaning> words) {

    private static final WordVectors VECTORS = WordVectors.shipped();

    /** From this likeness on a word has its like in the other outcome. */
    private static final double HAS_ITS_LIKE = 0.5;

    /**
     * @param all words, folded
     * @param telling those that say something
     */
    static OutcomeMeaning of(Collection<String> all, Collection<String> telling) {
        Map<String, WordVectors.Meaning> words = new TreeMap<>();
        for (String each : telling) {
            WordVectors.Meaning meaning = VECTORS.of(each);
            if (!meaning.isNothing()) {
                words.put(each, meaning);
            }
        }
        return new OutcomeMeaning(VECTORS.of(all), words);
    }

    double likeness(OutcomeMeaning other) {
        return whole.likeness(other.whole);
    }

    /**
     * How much of this one the other says too: each word by the word there that is most like it.
     */
    double coveredBy(OutcomeMeaning other) {
        return words.values().stream().mapToDouble(other::nearest).average().orElse(0);
    }

    /** How like each other are the words of both that have no like in the other. */
    double restLikeness(OutcomeMeaning other) {
        return VECTORS.of(rest(other)).likeness(VECTORS.of(other.rest(this)));
    }

    private Collection<String> rest(OutcomeMeaning other) {
        return words.keySet().stream()
                .filter(each -> other.nearest(words.get(each)) < HAS_ITS_LIKE)
                .toList();
    }

    private double nearest(WordVectors.Meaning word) {
        return words.values().stream().mapToDouble(word::likeness).max().orElse(0);
    }
}
