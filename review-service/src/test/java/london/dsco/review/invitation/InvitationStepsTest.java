package london.dsco.review.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import london.dsco.records.Step;
import london.dsco.review.annualreview.ReviewStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationStepsTest {

    private static final Set<ReviewStatus> WITH_A_MEETING =
            EnumSet.of(
                    ReviewStatus.MEETING_PROPOSED,
                    ReviewStatus.MEETING_CONFIRMED,
                    ReviewStatus.MEETING_HELD);

    @ParameterizedTest
    @EnumSource(ReviewStatus.class)
    void invitesOnlyToAMeetingThatIsSet(ReviewStatus status) {
        check(Inviting.INVITED, status, WITH_A_MEETING.contains(status));
    }

    @ParameterizedTest
    @EnumSource(ReviewStatus.class)
    void allocatesAWorkerUntilTheReviewIsComplete(ReviewStatus status) {
        check(
                Allocating.ALLOCATED,
                status,
                status != ReviewStatus.COMPLETED && status != ReviewStatus.CLOSED);
    }

    private static void check(Step<ReviewStatus> step, ReviewStatus status, boolean possible) {
        if (possible) {
            assertThat(step.after(status)).contains(status);
        } else {
            assertThat(step.after(status)).isEmpty();
        }
    }
}
