package london.dsco.advice.plantext;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.CosineSimilarity;

/**
 * The words of a line, apart from what is cosmetic: case, spaces, punctuation and the form of
 * characters. Figures, percentages and amounts of money count.
 */
final class Wording {

    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{P}\\s\\p{Z}&&[^%]]+");
    private static final CosineSimilarity ALIKE = new CosineSimilarity();

    private final String plain;
    private final Map<CharSequence, Integer> counts = new HashMap<>();

    /**
     * @param text null if there is none
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

    /** Returns whether the two differ only in what does not count. */
    boolean saysTheSameAs(Wording other) {
        return plain.equals(other.plain);
    }

    /**
     * Returns the similarity from 0 to 1: the cosine of their word counts. Its cost grows with the
     * length of the texts, not with its square.
     */
    double likenessTo(Wording other) {
        return saysTheSameAs(other) ? 1 : ALIKE.cosineSimilarity(counts, other.counts);
    }
}
