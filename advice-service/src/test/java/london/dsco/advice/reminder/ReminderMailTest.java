package london.dsco.advice.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReminderMailTest {

    private static final UUID ID = UUID.fromString("019a8f3e-7c41-7d52-9b0a-2f6c1d3e4a5b");
    private static final LocalDate DUE = LocalDate.parse("2026-10-13");

    private static ReminderMail on(String today, Capacity capacity, String portal) {
        Delivery delivery =
                new Delivery(ID, "E09000007", ID, "author@camden", capacity, DUE, true, 0);
        return ReminderMail.of(delivery, portal, LocalDate.parse(today));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-09-29 | Advice due on 13 October 2026        | is due on 13 October 2026. You have 14 days left.",
                "2026-10-12 | Advice due on 13 October 2026        | is due on 13 October 2026. You have 1 day left.",
                "2026-10-13 | Advice due on 13 October 2026        | is due on 13 October 2026. You have 0 days left.",
                "2026-10-14 | Advice overdue since 13 October 2026 | was due on 13 October 2026. It is 1 day overdue.",
                "2026-11-02 | Advice overdue since 13 October 2026 | was due on 13 October 2026. It is 20 days overdue."
            })
    void givesTheDueDayAndTheDaysLeft(String today, String subject, String text) {
        ReminderMail mail = on(today, Capacity.AUTHOR, "");
        assertThat(mail.subject()).isEqualTo(subject);
        assertThat(mail.text()).contains(text, "Request: " + ID);
    }

    @Test
    void linksToThePortalIfItsAddressIsKnown() {
        assertThat(on("2026-09-29", Capacity.AUTHOR, "https://portal.example/r/").text())
                .contains("Open the request: https://portal.example/r/" + ID + "\n");
        assertThat(on("2026-09-29", Capacity.AUTHOR, "").text()).doesNotContain("http");
    }

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void givesTheReasonForTheMail(Capacity capacity) {
        assertThat(on("2026-09-29", capacity, "").text()).contains(capacity.reason());
    }
}
