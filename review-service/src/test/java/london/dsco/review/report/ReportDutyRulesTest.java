package london.dsco.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReportDutyRulesTest {

    private static void assertRefused(String rule, String conflict, ThrowingCallable duty) {
        assertThatThrownBy(duty)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> {
                            assertThat(refused.refusal().code())
                                    .isEqualTo(Refusal.Code.SEPARATION_OF_DUTIES);
                            assertThat(refused.refusal().facts())
                                    .containsEntry("rule", rule)
                                    .containsEntry("conflict", conflict);
                        });
    }

    @Test
    void letsOneWriteWhomOthersAssure() {
        assertThatCode(() -> ReportDutyRules.requireMayWrite("ada", false, List.of("ben")))
                .doesNotThrowAnyException();
        assertThatCode(() -> ReportDutyRules.requireMayAssure("ben", List.of("ada")))
                .doesNotThrowAnyException();
    }

    @Test
    void neverLetsADscoWrite() {
        assertRefused(
                "R2",
                "DSCO_CANNOT_AUTHOR",
                () -> ReportDutyRules.requireMayWrite("ada", true, List.of()));
    }

    @Test
    void letsNobodyWriteWhatTheyAssuredOrAssureWhatTheyWrote() {
        assertRefused(
                "R1",
                "ASSURER_CANNOT_AUTHOR",
                () -> ReportDutyRules.requireMayWrite("ben", false, List.of("cat", "ben")));
        assertRefused(
                "R1",
                "AUTHOR_CANNOT_ASSURE",
                () -> ReportDutyRules.requireMayAssure("ada", List.of("ben", "ada")));
    }
}
