package london.dsco.network.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingRulesTest {

    @Test
    void countsTwoSwappedLettersAsOneSlip() {
        assertThat(SpellingRules.slips("resptie", "respite")).isEqualTo(1);
        assertThat(SpellingRules.slips("respit", "respite")).isEqualTo(1);
        assertThat(SpellingRules.slips("respite", "respite")).isZero();
    }

    @Test
    void prefersTheWordsWithTheFewestSlips() {
        assertThat(SpellingRules.closest("resptie", List.of("respond", "respite")))
                .containsExactly("respite");
    }

    @Test
    void findsNoneForAShortOrADistantWord() {
        assertThat(SpellingRules.closest("dsc", List.of("dsco"))).isEmpty();
        assertThat(SpellingRules.closest("football", List.of("respite"))).isEmpty();
        assertThat(SpellingRules.closest("respite", List.of())).isEmpty();
    }
}
