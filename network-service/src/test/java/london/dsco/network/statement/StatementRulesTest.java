package london.dsco.network.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class StatementRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void acceptsTheDayOfThePreviousStepAndToday() {
        assertThat(StatementRules.wrong("approvedOn", TODAY, TODAY, TODAY)).isEmpty();
        assertThat(StatementRules.wrong("heldOn", TODAY, null, TODAY)).isEmpty();
    }

    @Test
    void refusesAConsultationHeldTomorrow() {
        assertThat(StatementRules.wrong("heldOn", TODAY.plusDays(1), null, TODAY))
                .map(Finding::code)
                .contains("in-the-future");
    }

    @Test
    void refusesADayBeforeThePreviousStep() {
        assertThat(StatementRules.wrong("approvedOn", TODAY.minusDays(1), TODAY, TODAY))
                .map(Finding::code)
                .contains("before-the-step-before");
    }
}
