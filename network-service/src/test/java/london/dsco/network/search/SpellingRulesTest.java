package london.dsco.network.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** One slip in four letters is likely a slip; two in seven are likely another word. */
    @ParameterizedTest
    @CsvSource({
        "dsco,     dscp,     true",
        "respute,  respite,  true",
        "resbute,  respite,  false",
        "advocate, adbocete, true",
        "advocate, adbocett, false"
    })
    void allowsOneSlipInAShortWordAndTwoFromEightLetters(
            String typed, String known, boolean found) {
        assertThat(SpellingRules.closest(typed, List.of(known)))
                .isEqualTo(found ? List.of(known) : List.of());
    }

    @Test
    void offersThreeOfTheClosestInTheirOrderAndEachOnce() {
        assertThat(
                        SpellingRules.closest(
                                "cane", List.of("case", "lane", "case", "cape", "care", "plan")))
                .containsExactly("case", "lane", "cape");
    }

    @Test
    void findsNoneForAShortOrADistantWord() {
        assertThat(SpellingRules.closest("dsc", List.of("dsco"))).isEmpty();
        assertThat(SpellingRules.closest("football", List.of("respite"))).isEmpty();
        assertThat(SpellingRules.closest("respite", List.of())).isEmpty();
    }
}
