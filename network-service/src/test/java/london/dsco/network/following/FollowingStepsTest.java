package london.dsco.network.following;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.StatusTable;
import org.junit.jupiter.api.Test;

class FollowingStepsTest {

    /** FOLLOWING, STOPPED. */
    @Test
    void whoStoppedCanFollowAgain() {
        assertThat(
                        StatusTable.of(
                                Follow.Status.class,
                                Following.BEGAN,
                                Following.BEGAN_AGAIN,
                                Following.ENDED))
                .containsExactly(
                        "FOLLOWED opens FOLLOWING",
                        "FOLLOWED FOLLOWING FOLLOWING",
                        "STOPPED STOPPED STOPPED");
    }
}
