package london.dsco.network.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConfirmationLetterTest {

    private static final ConfirmationLetter LETTER =
            ConfirmationLetter.of(
                    "https://portal.example/confirm#code", Instant.parse("2027-06-01T09:30:00Z"));

    @Test
    void hasTheLinkOnItsOwnLineAndTheLondonTimeAtWhichItExpires() {
        assertThat(LETTER.text().lines())
                .contains("https://portal.example/confirm#code")
                .anyMatch(line -> line.contains("until 1 June 2027 at 10:30"));
    }

    @Test
    void doesNotPrintTheLink() {
        assertThat(LETTER.toString()).doesNotContain("portal", "code");
    }
}
