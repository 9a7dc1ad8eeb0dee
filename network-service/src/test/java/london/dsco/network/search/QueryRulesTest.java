package london.dsco.network.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!?", "':* & |"})
    void looksForNothingWithoutAWord(String asked) {
        assertThat(QueryRules.words(asked)).isEmpty();
    }

    @Test
    void takesOperatorsAndAccentsForNothing() {
        assertThat(QueryRules.words("one') & !Two:* <-> café;3"))
                .containsExactly("one", "two", "cafe", "3");
    }

    @Test
    void looksForAnyOfTheTerms() {
        assertThat(QueryRules.query(List.of("respite", "short breaks")))
                .isEqualTo("respite | (short <-> breaks)");
    }

    @Test
    void weighsARareWordMoreThanAFrequentOneAndAnUnknownOneNot() {
        Map<String, Long> entries = Map.of("rare", 1L, "frequent", 90L, "unknown", 0L);

        double rare = QueryRules.weight(List.of("rare"), entries, 100);
        double frequent = QueryRules.weight(List.of("frequent"), entries, 100);

        assertThat(rare).isGreaterThan(frequent);
        assertThat(QueryRules.weight(List.of("unknown"), entries, 100)).isZero();
        assertThat(QueryRules.weight(List.of("rare frequent"), entries, 100)).isEqualTo(rare);
    }
}
