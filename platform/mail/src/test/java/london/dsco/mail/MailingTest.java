package london.dsco.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailingTest {

    @Test
    void pausesLongerEachTimeUpToThreeHours() {
        assertThat(IntStream.range(1, 11).map(Mailing::pauseAfter))
                .containsExactly(1, 2, 4, 8, 16, 32, 64, 128, 180, 180);
    }

    /** 1 + 2 + 4 + ... + 128 = 255 minutes after the first eight, and seven times three hours. */
    @Test
    void retriesForALittleMoreThanADay() {
        int minutes = IntStream.range(1, Mailing.MOST_ATTEMPTS).map(Mailing::pauseAfter).sum();

        assertThat(minutes).isEqualTo(255 + 7 * 180).isBetween(24 * 60, 26 * 60);
    }

    @Test
    void writesToTheNetworkItselfAfterTheBoroughs() {
        assertThat(Mailing.everybody()).hasSize(34).startsWith("E09000001").endsWith("");
    }

    @Test
    void doesNotPrintTheAddress() {
        assertThat(
                        new OutgoingMail(
                                        "digest",
                                        UUID.randomUUID(),
                                        List.of("a@b.example"),
                                        "Subject",
                                        "Text")
                                .toString())
                .doesNotContain("a@b.example", "Text");
    }
}
