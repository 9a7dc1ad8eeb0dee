package london.dsco.review.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressRulesTest {

    @ParameterizedTest
    @EnumSource(Progress.class)
    void requiresAReasonOnlyForAStoppedOutcome(Progress progress) {
        boolean stopped = progress == Progress.STOPPED;
        assertThat(ProgressRules.check(0, true, false, progress, stopped)).isEmpty();
        assertThat(ProgressRules.check(3, true, false, progress, !stopped))
                .get()
                .satisfies(
                        finding -> {
                            assertThat(finding.code()).isEqualTo("stopped-only");
                            assertThat(finding.place().steps())
                                    .containsExactly("outcomes", 3, "reason");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, not-of-this-plan",
        "false, true,  not-of-this-plan",
        "true,  true,  ended"
    })
    void refusesAnOutcomeOfAnotherPlanOrOneThatHasEnded(boolean known, boolean ended, String code) {
        assertThat(ProgressRules.check(0, known, ended, Progress.PARTLY, false))
                .map(Finding::code)
                .contains(code);
    }

    @Test
    void anOutcomeEndsOnceItIsAchievedOrStopped() {
        assertThat(Progress.ACHIEVED.isAnEnd()).isTrue();
        assertThat(Progress.STOPPED.isAnEnd()).isTrue();
        assertThat(Progress.PARTLY.isAnEnd()).isFalse();
        assertThat(Progress.NOT_STARTED.isAnEnd()).isFalse();
    }
}
