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

    /** From this likeness on, a word has a match in the other outcome. */
    private static final double MATCHES = 0.5;

    /** Each word is held against each of the other outcome, so a hostile one must not be long. */
    private static final int MOST_WORDS = 40;

    /**
     * @param all words, folded
     * @param telling those that say something; the first forty that mean something count
     */
    static OutcomeMeaning of(Collection<String> all, Collection<String> telling) {
        Map<String, WordVectors.Meaning> words = new TreeMap<>();
        for (String each : telling) {
            WordVectors.Meaning meaning = VECTORS.of(each);
            if (!meaning.isNothing() && words.size() < MOST_WORDS) {
                words.put(each, meaning);
            }
        }
        return new OutcomeMeaning(VECTORS.of(all), words);
    }

    /**
     * How near two outcomes are, from -1 to 1.
     *
     * @param alike the whole of each
     * @param covered how much of each the other says too, word by word; the less covered counts
     * @param restAlike the words of both that have no match in the other
     */
    record Nearness(double alike, double covered, double restAlike) {}

    Nearness beside(OutcomeMeaning other) {
        Map<String, Double> ours = nearest(other);
        Map<String, Double> theirs = other.nearest(this);
        return new Nearness(
                whole.likeness(other.whole),
                Math.min(average(ours), average(theirs)),
                unmatched(ours).likeness(unmatched(theirs)));
    }

    /** How like each word is to the one of the other outcome that is most like it. */
    private Map<String, Double> nearest(OutcomeMeaning other) {
        Map<String, Double> nearest = new TreeMap<>();
        words.forEach(
                (word, meaning) ->
                        nearest.put(
                                word,
                                other.words.values().stream()
                                        .mapToDouble(meaning::likeness)
                                        .max()
                                        .orElse(0)));
        return nearest;
    }

    private static double average(Map<String, Double> nearest) {
        return nearest.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static WordVectors.Meaning unmatched(Map<String, Double> nearest) {
        return VECTORS.of(
                nearest.keySet().stream().filter(word -> nearest.get(word) < MATCHES).toList());
    }
}
