package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

    private static final Map<String, List<String>> SETS =
            Map.of("colour", List.of("red", "sky blue"));
    private static final RuleLimits WITHIN = new RuleLimits(4, 500, 20_000, 0);

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
        Map<String, List<String>> loop = Map.of("loop", List.of("@loop"));
        for (String each : List.of("(".repeat(20) + "a" + ")".repeat(20), "@loop", "a @loop")) {
            assertThatThrownBy(() -> PhraseParser.parse(each, loop, RuleLimits.NONE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A phrase has too many nested brackets or sets.");
        }
    }

    /** Words with no full stop between them, all of which every step takes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".. a .. a .. a ..",
                ".. .. _",
                "_? _? _? _? _? _? _? _? _? _? _? _? _? _? _? _? _? _? _? _? _?",
                "(a|*a|a*|*a*|_|..) (a|*a|a*|*a*|_|..) (a|*a|a*|*a*|_|..)",
                "_ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _"
            })
    void asksForEachWordAtMostAsManyStepsAsThePhraseHas(String phrase) {
        List<Word> words = Words.of("a ".repeat(10_000));
        Phrase read = PhraseParser.parse(phrase, Map.of(), WITHIN).get(0);
        PhraseIndex index = new PhraseIndex();
        index.add(read, 0);
        int size = read.size(WITHIN.steps());

        assertThat(size).isBetween(30, WITHIN.steps());
        assertThat(index.find(words, all -> true, (owner, at, end) -> {}))
                .isLessThanOrEqualTo((long) size * words.size())
                .isGreaterThan((long) size * (words.size() - 100) / 2);
    }

    @Test
    void findsTheSameWhereverAPhraseOpens() {
        assertThat(matches(".. .. b", "a a a a b")).isTrue();
        PhraseList phrases = new PhraseList(List.of("(a|*a|^ ba) .. (c|b)"), Map.of());
        List<Word> words = Words.of("Ba x b x c x");
        assertThat(phrases.matchFrom(words, 0)).isEqualTo(5);
        assertThat(phrases.matchFrom(words, 1)).isEqualTo(-1);
    }

    @Test
    void refusesAPhraseThatIsLargerThanTheLimits() {
        refuses(".. .. .. .. ..", "A phrase can have at most 4 gaps (..).");
        refuses("(a ..|b ..) (..? c|..)(d|..)", "A phrase can have at most 4 gaps (..).");
        String steps = "A phrase can have at most 500 steps.";
        refuses("_? ".repeat(166), steps);
        refuses("@colour ".repeat(300), steps);
        refuses("(" + "one|two|".repeat(60) + "a b|".repeat(200) + "c)", steps);
        assertThat(PhraseParser.parse(".. a .. b .. c ..", Map.of(), WITHIN)).hasSize(1);
    }

    private static void refuses(String phrase, String sentence) {
        assertThatThrownBy(() -> PhraseParser.parse(phrase, SETS, WITHIN))
                .isInstanceOf(RuleTooLarge.class)
                .hasMessageStartingWith(sentence);
    }

    private static boolean matches(String phrase, String text) {
        return new PhraseList(List.of(phrase), SETS).isAnywhere(Words.of(text));
    }
}
