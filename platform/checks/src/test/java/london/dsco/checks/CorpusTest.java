package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Measures the checks on sentences that were labelled without knowledge of the rules, and fails the
 * build when they get worse. A part of the corpus that is missing is not measured.
 */
class CorpusTest {

    private static final double NAMES_FOUND = 0.95;
    private static final double NAMES_RIGHT = 0.80;
    private static final double OTHERS = 0.85;

    @Test
    void findsWhatTheDevelopmentPartLabels() {
        measure("dev");
    }

    @Test
    void findsWhatTheUnseenPartLabels() {
        measure("test");
    }

    private static void measure(String part) {
        Map<CheckCode, Corpus.Score> scores = new TreeMap<>(Corpus.measure(part));
        scores.forEach(
                (code, score) ->
                        System.out.printf(
                                "%-4s %-32s recall %.3f of %d, precision %.3f of %d%n",
                                part,
                                code,
                                score.recall(),
                                score.labelled(),
                                score.precision(),
                                score.predicted()));
        assertThat(scores)
                .allSatisfy(
                        (code, score) -> {
                            boolean names = code == CheckCode.THIRD_PARTY_NAME;
                            assertThat(score.recall())
                                    .as("recall of " + code)
                                    .isGreaterThanOrEqualTo(names ? NAMES_FOUND : OTHERS);
                            assertThat(score.precision())
                                    .as("precision of " + code)
                                    .isGreaterThanOrEqualTo(names ? NAMES_RIGHT : OTHERS);
                        });
    }
}
