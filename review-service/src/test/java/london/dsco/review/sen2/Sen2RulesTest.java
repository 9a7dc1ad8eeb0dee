package london.dsco.review.sen2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import london.dsco.review.decision.Decision;
import london.dsco.review.plan.CeaseReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sen2RulesTest {

    private static final LocalDate NOTICE = LocalDate.of(2026, 11, 10);

    @ParameterizedTest
    @CsvSource({"AMEND, A, 2026-11-10", "CEASE, C, ", "MAINTAIN, M, ", "REASSESS, , "})
    void hasACodeForADecisionAndADateOnlyForADraft(
            Decision decision, String code, LocalDate draft) {
        assertThat(Sen2Rules.reviewOutcome(decision)).isEqualTo(code);
        assertThat(Sen2Rules.reviewDraft(decision, NOTICE)).isEqualTo(draft);
    }

    @Test
    void codesTheReasonsForCeasingFromOneToNine() {
        assertThat(Arrays.stream(CeaseReason.values()).map(Sen2Rules::ceaseReason))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void codesOnlyResidentialPlacementsOf52Weeks() {
        assertThat(Sen2Rules.planRes(true)).isEqualTo("B");
        assertThat(Sen2Rules.planRes(false)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"NAMED_PLAN, sen2-named-plan, 6", "ACTIVE_PLANS, sen2-active-plans, 9"})
    void namesFilesAndColumns(Sen2Module module, String file, int columns) {
        assertThat(module.fileName()).isEqualTo(file);
        assertThat(module.header()).hasSize(columns).startsWith("UPN", "ChildRef");
    }
}
