package london.dsco.advice.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.domain.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriageRulesTest {

    /** Received on 1 September 2026 in London, due on 13 October. */
    private static final AdviceClock CLOCK =
            AdviceClock.startedBy(Instant.parse("2026-08-31T23:30:00Z"), LegalBasis.COP_INTERNAL);

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-01", "2026-09-04", "2026-10-13"})
    void acceptsADayFromReceiptToTheDueDay(LocalDate slaDueOn) {
        assertThat(TriageRules.refusal(slaDueOn, CLOCK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, before-receipt", "2026-10-14, after-the-due-day"})
    void refusesADayOutsideTheSixWeeks(LocalDate slaDueOn, String code) {
        assertThat(TriageRules.refusal(slaDueOn, CLOCK).orElseThrow().findings())
                .singleElement()
                .extracting(Finding::code)
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-03, false", "2026-09-04, false", "2026-09-05, true"})
    void isLateFromTheDayAfter(LocalDate triagedOn, boolean late) {
        assertThat(TriageRules.isLate(triagedOn, LocalDate.of(2026, 9, 4))).isEqualTo(late);
    }
}
