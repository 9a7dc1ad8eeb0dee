package london.dsco.network.question;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.StatusTable;
import org.junit.jupiter.api.Test;

class QuestionStepsTest {

    /** OPEN, CLOSED. */
    @Test
    void anAnswerIsAcceptedEvenAfterTheQuestionIsClosed() {
        assertThat(
                        StatusTable.of(
                                QuestionStatus.class,
                                PeerAdvice.ASKED,
                                PeerAdvice.ENDED,
                                PeerAdvice.ACCEPTED))
                .containsExactly(
                        "ASKED opens OPEN", "CLOSED CLOSED -", "ANSWER_ACCEPTED OPEN CLOSED");
    }

    /** GIVEN. */
    @Test
    void anAnswerIsGivenAndStays() {
        assertThat(StatusTable.of(AnswerStatus.class, PeerAdvice.ANSWERED))
                .containsExactly("ANSWERED opens GIVEN");
    }
}
