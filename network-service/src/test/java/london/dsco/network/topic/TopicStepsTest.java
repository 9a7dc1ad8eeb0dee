package london.dsco.network.topic;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.StatusTable;
import org.junit.jupiter.api.Test;

class TopicStepsTest {

    /** OPEN, WITHDRAWN. */
    @Test
    void aTopicIsWithdrawnOnce() {
        assertThat(
                        StatusTable.of(
                                TopicStatus.class, TopicBacklog.PROPOSED, TopicBacklog.TAKEN_BACK))
                .containsExactly("PROPOSED opens OPEN", "WITHDRAWN WITHDRAWN -");
    }

    /** GIVEN, TAKEN_BACK. */
    @Test
    void aVoteIsTakenBackAndGivenAgain() {
        assertThat(
                        StatusTable.of(
                                TopicVote.Status.class,
                                TopicBacklog.VOTED,
                                TopicBacklog.VOTED_AGAIN,
                                TopicBacklog.VOTE_TAKEN_BACK))
                .containsExactly(
                        "VOTED opens GIVEN",
                        "VOTED GIVEN GIVEN",
                        "VOTE_TAKEN_BACK TAKEN_BACK TAKEN_BACK");
    }
}
