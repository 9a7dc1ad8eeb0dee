package london.dsco.advice.tribunal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.clock.RecommendationClock;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TribunalRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest(name = "heard {0}, received {1}: {2}")
    @CsvSource({
        "          , 2026-11-02, ",
        "2026-10-12, 2026-10-12, ",
        "          , 2018-04-03, ",
        "          , 2026-11-03, in-the-future",
        "          , 2018-04-02, before-the-law",
        "2026-10-13, 2026-10-12, after-receipt"
    })
    void acceptsARecommendationOnAPossibleDay(LocalDate heldOn, LocalDate receivedOn, String code) {
        assertThat(TribunalRules.findings(heldOn, receivedOn, TODAY))
                .extracting(Finding::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void refusesAResponseWithoutReasonsAndCitesTheDuty(String reasons) {
        Refusal refusal =
                TribunalRules.responseRefusal(TODAY.minusDays(1), TODAY, reasons, TODAY)
                        .orElseThrow();
        assertThat(refusal.code()).isEqualTo(Refusal.Code.UNPROCESSABLE);
        assertThat(refusal.findings()).extracting(Finding::code).containsExactly("required");
        assertThat(refusal.facts()).containsEntry("citation", RecommendationClock.CITATION);
    }

    @Test
    void refusesAResponseOnAnImpossibleDay() {
        assertThat(code(TODAY, TODAY.plusDays(1))).isEqualTo("in-the-future");
        assertThat(code(TODAY, TODAY.minusDays(1))).isEqualTo("before-receipt");
    }

    private static String code(LocalDate receivedOn, LocalDate respondedOn) {
        Refusal refusal =
                TribunalRules.responseRefusal(receivedOn, respondedOn, "Because.", TODAY)
                        .orElseThrow();
        assertThat(refusal.facts()).isEmpty();
        return refusal.findings().get(0).code();
    }

    @Test
    void acceptsAReasonedResponseHoweverLate() {
        assertThat(TribunalRules.responseRefusal(TODAY, TODAY, "Because.", TODAY)).isEmpty();
        assertThat(TribunalRules.responseRefusal(TODAY.minusYears(1), TODAY, "Because.", TODAY))
                .isEmpty();
    }
}
