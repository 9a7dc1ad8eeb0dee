package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseTest {

    private static final Map<String, List<String>> SETS =
            Map.of("colour", List.of("red", "sky blue"));

    @Test
    void matchesWordsInTheirOrderAndNotInAnother() {
        assertThat(matches("as required", "Help as required.")).isTrue();
        assertThat(matches("as required", "Required as help.")).isFalse();
    }

    @Test
    void matchesEndingsChoicesNumbersAndWhatMayBeLeftOut() {
        assertThat(matches("regular*", "Regularly.")).isTrue();
        assertThat(matches("*therapy", "A hydrotherapy pool.")).isTrue();
        assertThat(matches("*plegi*", "Quadriplegic.")).isTrue();
        assertThat(matches("# (hour|hours) (a|each)? week", "Two hours each week.")).isTrue();
        assertThat(matches("# (hour|hours) (a|each)? week", "Two hours week.")).isTrue();
        assertThat(matches("a @colour car", "A sky-blue car.")).isTrue();
    }

    @Test
    void aGapEndsWithItsSentence() {
        assertThat(matches("mother .. ill", "Her mother has been very ill.")).isTrue();
        assertThat(matches("mother .. ill", "Her mother came. He is ill.")).isFalse();
        assertThat(matches("mother .. ill", "mother one two three four five six seven ill"))
                .isFalse();
    }

    @Test
    void anchorsHoldAtTheBeginningAndTheEndOfASentence() {
        assertThat(matches("^ needs", "She eats. Needs help.")).isTrue();
        assertThat(matches("^ needs", "She needs help.")).isFalse();
        assertThat(matches("help $", "She needs help. Often.")).isTrue();
        assertThat(matches("help $", "She needs help often.")).isFalse();
    }

    @Test
    void refusesWhatWouldGrowWithoutLimit() {
        assertThatThrownBy(() -> PhraseParser.parse("(".repeat(20) + "a" + ")".repeat(20), SETS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PhraseParser.parse("@loop", Map.of("loop", List.of("@loop"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean matches(String phrase, String text) {
        List<Word> words = Words.of(text);
        Phrase parsed = PhraseParser.parse(phrase, SETS);
        for (int i = 0; i < words.size(); i++) {
            if (parsed.matchFrom(words, i) > i) {
                return true;
            }
        }
        return false;
    }
}
