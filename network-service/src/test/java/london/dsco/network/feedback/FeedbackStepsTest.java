package london.dsco.network.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.StatusTable;
import org.junit.jupiter.api.Test;

class FeedbackStepsTest {

    /** DRAFT, APPROVED, SUBMITTED, ANSWERED. */
    @Test
    void isApprovedBeforeItIsSentAndNoLongerChangedOnceApproved() {
        assertThat(
                        StatusTable.of(
                                FeedbackStatus.class,
                                FeedbackLetters.WRITTEN,
                                FeedbackLetters.CHANGED,
                                FeedbackLetters.AGREED,
                                FeedbackLetters.SENT,
                                FeedbackLetters.REPLIED))
                .containsExactly(
                        "WRITTEN opens DRAFT",
                        "CHANGED DRAFT - - -",
                        "APPROVED APPROVED - - -",
                        "SUBMITTED - SUBMITTED - -",
                        "ANSWERED - - ANSWERED ANSWERED");
    }
}
