package london.dsco.advice.otherplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class OtherPlanRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static HeldPlan plan(OtherPlanKind kind, LocalDate updatedOn) {
        return new HeldPlan(kind, updatedOn, List.of("She sleeps through the night."));
    }

    @Test
    void takesEachKindOncePastOrToday() {
        assertThat(
                        OtherPlanRules.findings(
                                List.of(
                                        plan(OtherPlanKind.CARE, TODAY),
                                        plan(OtherPlanKind.PATHWAY, TODAY.minusYears(2))),
                                TODAY))
                .isEmpty();
        assertThat(OtherPlanRules.findings(List.of(), TODAY)).isEmpty();
    }

    @Test
    void namesEveryDayToComeAndEveryKindThatStandsThereTwice() {
        assertThat(
                        OtherPlanRules.findings(
                                List.of(
                                        plan(OtherPlanKind.CARE, TODAY),
                                        plan(OtherPlanKind.CARE, TODAY.plusDays(1))),
                                TODAY))
                .extracting(Finding::code)
                .containsExactly("in-the-future", "twice");
    }
}
