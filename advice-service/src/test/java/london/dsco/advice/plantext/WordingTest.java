package london.dsco.advice.plantext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static boolean same(String one, String other) {
        return new Wording(one).saysTheSameAs(new Wording(other));
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Two hours, weekly. | two hours weekly",
                "the  child's club | The child\u2019s\u00a0club",
                "\uff34wo hours | two hours",
                "a \u2013 b | a - b",
                "'  ' | ..."
            })
    void ignoresCaseSpacesPunctuationAndTheFormOfCharacters(String one, String other) {
        assertThat(same(one, other)).isTrue();
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "two hours | two hour",
                "2.5 hours | 25 hours",
                "50% of the cost | 50 of the cost",
                "\u00a350 a week | 50 a week",
                "will have | may have"
            })
    void keepsFiguresAmountsAndEveryWord(String one, String other) {
        assertThat(same(one, other)).isFalse();
    }

    @Test
    void findsRewordedLinesMoreSimilarThanOthers() {
        Wording line = new Wording("A support worker goes along to a club each week.");
        Wording reworded = new Wording("A support worker goes along to a club where possible.");
        Wording other = new Wording("Grab rails in the bathroom.");
        assertThat(line.likenessTo(line)).isEqualTo(1);
        assertThat(line.likenessTo(reworded)).isBetween(0.6, 0.99);
        assertThat(line.likenessTo(other)).isCloseTo(0, within(0.1));
    }

    @Test
    void findsNoSimilarityInNoWords() {
        assertThat(new Wording(null).likenessTo(new Wording("Grab rails"))).isZero();
    }
}
