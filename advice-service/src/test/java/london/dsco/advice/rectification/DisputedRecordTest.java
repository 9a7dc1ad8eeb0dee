package london.dsco.advice.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which words outside social care a correction reaches: UK GDPR Art 19. */
class DisputedRecordTest {

    private static final UUID ID = UUID.fromString("0191f3a0-0000-7000-8000-000000000001");

    private static final DisputedRecord SENT = new DisputedRecord("E09000007", ID, null, 3);
    private static final DisputedRecord ANSWERED = new DisputedRecord("E09000007", null, ID, 2);

    /** Advice says who the child is, so a wrong name in it went out too. */
    @ParameterizedTest
    @EnumSource(names = {"PARTICULARS", "ADVICE"})
    void findsEverySubjectOfARequestInTheAdviceThatWasSent(RectificationSubject subject) {
        assertThat(SENT.saidOf(subject)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICULARS", "ADVICE"})
    void findsNothingThatWasSaidBeforeTheAdviceIsSent(RectificationSubject subject) {
        assertThat(new DisputedRecord("E09000007", ID, null, null).saidOf(subject)).isNull();
    }

    /** The SEN team gave these particulars itself. */
    @Test
    void findsTheAnswerOfAConsiderationButNotTheParticulars() {
        assertThat(ANSWERED.saidOf(RectificationSubject.ANSWER)).isEqualTo(2);
        assertThat(ANSWERED.saidOf(RectificationSubject.PARTICULARS)).isNull();
    }
}
