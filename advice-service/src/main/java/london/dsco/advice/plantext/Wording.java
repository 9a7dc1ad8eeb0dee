package london.dsco.advice.plantext;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.CosineSimilarity;

/**
 * The words of a line without what is cosmetic: case, spaces, punctuation and the form of
 * characters. Figures, percentages and amounts of money count.
 */
final class Wording {

    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{P}\\s\\p{Z}&&[^%]]+");
    private static final CosineSimilarity ALIKE = new CosineSimilarity();

    private final String plain;
    private final Map<CharSequence, Integer> counts = new HashMap<>();

    /**
     * @param text null for none
     */
    Wording(String text) {
        String composed = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC);
        String joined = APOSTROPHES.matcher(composed).replaceAll("");
        plain = BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        for (String word : plain.split(" ")) {
            if (!word.isEmpty()) {
                counts.merge(word, 1, Integer::sum);
            }
        }
    }

    /** Whether the two differ in nothing that counts. */
    boolean saysTheSameAs(Wording other) {
        return plain.equals(other.plain);
    }

    /**
     * How alike they are, from 0 to 1: the cosine of their counts of words, whose cost grows with
     * the length of the texts and not with its square.
     */
    double likenessTo(Wording other) {
        return saysTheSameAs(other) ? 1 : ALIKE.cosineSimilarity(counts, other.counts);
    }
}
