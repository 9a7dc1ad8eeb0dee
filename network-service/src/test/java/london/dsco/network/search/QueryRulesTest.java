package london.dsco.network.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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
    void ignoresOperatorsAndAccents() {
        assertThat(QueryRules.words("one') & !Two:* <-> café;3"))
                .containsExactly("one", "two", "cafe", "3");
    }

    @Test
    void doesNotLookForATermWithOneWordLeft() {
        Set<String> known = Set.of("rare", "frequent");

        assertThat(QueryRules.sought(List.of("the"), known)).isEmpty();
        assertThat(QueryRules.sought(List.of("rare", "out of rare", "rare frequent"), known))
                .containsExactly("rare", "rare frequent");
    }
}
