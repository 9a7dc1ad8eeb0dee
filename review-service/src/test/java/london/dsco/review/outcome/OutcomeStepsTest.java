package london.dsco.review.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import london.dsco.review.annualreview.ReviewStatus;
import london.dsco.review.plan.PlanStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeStepsTest {

    @ParameterizedTest
    @EnumSource(ReviewStatus.class)
    void progressCanBeRecordedOnceTheReviewHasMetAndChangesNoStatus(ReviewStatus status) {
        boolean met = status == ReviewStatus.MEETING_HELD || status == ReviewStatus.COMPLETED;
        assertThat(RecordingProgress.PROGRESS_RECORDED.after(status))
                .isEqualTo(met ? Optional.of(status) : Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void outcomesCanBeSetWhileThePlanIsMaintained(PlanStatus status) {
        assertThat(SettingOutcomes.OUTCOME_SET.after(status))
                .isEqualTo(status == PlanStatus.CEASED ? Optional.empty() : Optional.of(status));
    }
}
