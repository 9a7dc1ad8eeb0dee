package london.dsco.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import london.dsco.records.Step;
import london.dsco.review.annualreview.ReviewStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportStepsTest {

    @ParameterizedTest
    @EnumSource(ReviewStatus.class)
    void movesNoReviewAndIsImpossibleOnACompleteOne(ReviewStatus status) {
        Optional<ReviewStatus> leads =
                status == ReviewStatus.COMPLETED || status == ReviewStatus.CLOSED
                        ? Optional.empty()
                        : Optional.of(status);

        assertThat(ReportSteps.ALL)
                .allSatisfy(step -> assertThat(step.after(status)).isEqualTo(leads))
                .extracting(Step::name)
                .containsExactly(
                        "REPORT_ALLOCATED",
                        "REPORT_DRAFTED",
                        "REPORT_SUBMITTED",
                        "REPORT_AUDITED",
                        "REPORT_RETURNED",
                        "REPORT_SIGNED_OFF",
                        "REPORT_SENT");
    }
}
