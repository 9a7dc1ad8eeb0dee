package london.dsco.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What each sign weighs for one question, as it was learnt from the labelled texts in {@code
 * corpus/dev}. The tests learn it again and compare. Why: docs/adr/0024 and 0067.
 */
final class LearntWeights {

    /** The line of a file that belongs to every text. */
    static final String ALWAYS = "(always)";

    private final Map<String, Double> weights;

    LearntWeights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /**
     * @param file of this library; a line is a weight, a tab and a sign
     */
    static LearntWeights shipped(String file) {
        return new LearntWeights(read(file));
    }

    static Map<String, Double> read(String file) {
        try (InputStream in = LearntWeights.class.getResourceAsStream(file)) {
            Map<String, Double> read = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(each -> read.put(each[1], Double.valueOf(each[0])));
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /**
     * @param signs at least one
     * @return from 0 to 1, by logistic regression; a text with many signs weighs no more for it
     */
    double chance(Set<String> signs) {
        double sum = 0;
        for (String each : signs) {
            sum += weights.getOrDefault(each, 0.0);
        }
        double weighed = weights.getOrDefault(ALWAYS, 0.0) + sum / Math.sqrt(signs.size());
        return 1 / (1 + Math.exp(-weighed));
    }
}
