package london.dsco.review.decision;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.review.annualreview.ReviewStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionStepsTest {

    @ParameterizedTest
    @EnumSource(ReviewStatus.class)
    void leadsWhereTheTableSays(ReviewStatus status) {
        boolean held = status == ReviewStatus.MEETING_HELD;
        boolean complete = status == ReviewStatus.COMPLETED;

        assertThat(
                        Deciding.DECIDED
                                .after(status)
                                .filter(ReviewStatus.COMPLETED::equals)
                                .isPresent())
                .isEqualTo(held);
        assertThat(Deciding.DECIDED.after(status).isPresent()).isEqualTo(held);
        assertThat(Deciding.AMENDMENT_ENDED.after(status).isPresent()).isEqualTo(complete);
        assertThat(Reporting.REPORT_RECEIVED.after(status).filter(status::equals).isPresent())
                .isEqualTo(held || complete);
    }
}
