package london.dsco.network.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymRulesTest {

    @ParameterizedTest
    @CsvSource({
        "respite, short <-> breaks",
        "Short Breaks, respite",
        "PfA, transition",
        "LAC, looked <-> after",
        "children looked after, cla",
        "EHCP, ehc <-> plan",
        "direct payments, dp",
        "SENDIASS, sendias"
    })
    void looksForTheOtherWordsToo(String asked, String other) {
        assertThat(SynonymRules.query(asked)).contains("(" + other + ")");
    }

    @Test
    void looksForAnyOfTheWords() {
        assertThat(SynonymRules.query("weekly tracking")).isEqualTo("weekly | tracking");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!?", "':* & |"})
    void looksForNothingWithoutAWord(String asked) {
        assertThat(SynonymRules.query(asked)).isEmpty();
    }

    @Test
    void takesOperatorsForNothing() {
        assertThat(SynonymRules.query("one') & !two:* <-> three")).isEqualTo("one | two | three");
    }
}
