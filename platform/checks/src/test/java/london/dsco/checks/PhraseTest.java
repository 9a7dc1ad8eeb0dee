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

    /** Words of which the last were left out do not end with the end of a sentence. */
    @Test
    void endsWithTheWordsWhereTheyBreakOff() {
        List<Word> words = Words.of("Her mother has been very ill.").subList(0, 4);
        PhraseList phrases = new PhraseList(List.of("mother .. ill", "mother has"), Map.of());

        assertThat(phrases.matchFrom(words, 1)).isEqualTo(3);
        assertThat(phrases.matchFrom(words, 3)).isEqualTo(-1);
    }

    @Test
    void manyWaysAreFollowedAtOnce() {
        String many = "(" + "a b|".repeat(20) + "a *gh*|_ fgh|a # |a A|a (c|d) e) end";
        assertThat(matches("so .. " + many, "So he has a xghx end.")).isTrue();
        assertThat(matches("so .. " + many, "So he has one fgh end.")).isTrue();
        assertThat(matches("so .. " + many, "So a d e end.")).isTrue();
        assertThat(matches("so .. " + many, "So a d f end.")).isFalse();
        assertThat(matches(many, "A two end.")).isTrue();
        assertThat(matches(many, "A Monday end.")).isTrue();
        assertThat(matches(many, "Has a? Monday end.")).isFalse();
    }

    @Test
    void aPhraseOfManyGapsEndsToo() {
        String gaps = "a " + ".. ".repeat(12) + "b";
        assertThat(matches(gaps, "a ".repeat(1_000))).isFalse();
        assertThat(matches(gaps, "a ".repeat(60) + "b")).isTrue();
        assertThat(matches(gaps, "a " + "c ".repeat(73) + "b")).isFalse();
    }

    @Test
    void refusesWhatWouldGrowWithoutLimit() {
        assertThatThrownBy(() -> PhraseParser.parse("(".repeat(20) + "a" + ")".repeat(20), SETS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PhraseParser.parse("@loop", Map.of("loop", List.of("@loop"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean matches(String phrase, String text) {
        return new PhraseList(List.of(phrase), SETS).isAnywhere(Words.of(text));
    }
}
