package london.dsco.network.eligibility;

import static london.dsco.network.eligibility.EligibilityKind.DIRECT_PAYMENTS;
import static london.dsco.network.eligibility.EligibilityKind.PERSONAL_BUDGETS;
import static london.dsco.network.eligibility.EligibilityKind.SHORT_BREAKS;
import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class EligibilityRulesTest {

    @Test
    void shortBreaksNeedAReviewInterval() {
        assertThat(EligibilityRules.wrong(SHORT_BREAKS, null, null))
                .extracting(Finding::code)
                .containsExactly("no-review");
        assertThat(EligibilityRules.wrong(SHORT_BREAKS, 6, null)).isEmpty();
    }

    @Test
    void directPaymentsNeedAStatementWhetherTheyAreEnough() {
        assertThat(EligibilityRules.wrong(DIRECT_PAYMENTS, null, null))
                .extracting(Finding::code)
                .containsExactly("no-sufficiency");
        assertThat(EligibilityRules.wrong(DIRECT_PAYMENTS, null, "The agencies' rate")).isEmpty();
    }

    @Test
    void otherCriteriaNeedNeither() {
        assertThat(EligibilityRules.wrong(PERSONAL_BUDGETS, null, null)).isEmpty();
    }
}
