package london.dsco.review.termlist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentListStepsTest {

    @Test
    void aListBeginsWhenItIsSentAndCannotBeSentAgain() {
        assertThat(Publishing.SENT.opens()).contains(SentListStatus.SENT);
        assertThat(Publishing.SENT.after(SentListStatus.SENT)).isEmpty();
    }

    @Test
    void anAcknowledgementChangesNothingInTheList() {
        assertThat(Acknowledging.ACKNOWLEDGED.after(SentListStatus.SENT))
                .contains(SentListStatus.SENT);
        assertThat(Acknowledging.ACKNOWLEDGED.opens()).isEmpty();
    }
}
