package london.dsco.advice.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import london.dsco.advice.request.RequestOutcome;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordOutcomeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void acceptsAPlanWithItsReferenceAndDate() {
        assertThat(
                        new RecordOutcome(RequestOutcome.PLAN_ISSUED, "P-1", TODAY)
                                .contradictions(TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestOutcome.class,
            names = {"NO_PLAN", "WITHDRAWN"})
    void acceptsAnyOtherOutcomeWithoutAPlan(RequestOutcome outcome) {
        assertThat(new RecordOutcome(outcome, null, null).contradictions(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN_ISSUED, ,    2026-11-24, planRef,  required",
        "PLAN_ISSUED, P-1, ,           issuedOn, required",
        "NO_PLAN,     P-1, ,           planRef,  plan-only",
        "NO_PLAN,     ,    2026-11-24, issuedOn, plan-only",
        "WITHDRAWN,   P-1, ,           planRef,  plan-only",
        "PLAN_ISSUED, P-1, 2026-11-25, issuedOn, in-the-future",
        "PLAN_ISSUED, P-1, 2014-08-31, issuedOn, before-the-law"
    })
    void namesWhatDoesNotFit(
            RequestOutcome outcome, String planRef, LocalDate issuedOn, String field, String code) {
        assertThat(new RecordOutcome(outcome, planRef, issuedOn).contradictions(TODAY))
                .hasSize(1)
                .allSatisfy(
                        finding -> {
                            assertThat(finding.place().steps()).containsExactly(field);
                            assertThat(finding.code()).isEqualTo(code);
                        });
    }

    @Test
    void namesEverythingThatDoesNotFitAtOnce() {
        assertThat(new RecordOutcome(RequestOutcome.NO_PLAN, "P-1", TODAY).contradictions(TODAY))
                .extracting(Finding::code)
                .containsExactly("plan-only", "plan-only");
    }
}
