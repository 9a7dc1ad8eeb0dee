package london.dsco.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewCommandsTest {

    @ParameterizedTest
    @CsvSource({
        "as planned, 2026-03-20, 2026-04-01, 2026-05-01, 2026-02-06, 2026-03-20",
        "on the last good day, 2026-03-20, 2026-03-01, 2026-05-01, 2026-02-06, 2026-03-01",
        "soon once that has passed, 2026-03-20, 2026-01-05, 2026-03-15, 2026-02-06, 2026-02-13",
        "on the last day of all, 2026-03-20, 2026-01-05, 2026-02-10, 2026-02-06, 2026-02-10",
        "soon after the last of all, 2026-03-20, 2026-01-05, 2026-02-01, 2026-02-06, 2026-02-13"
    })
    void callsTheMeeting(
            String when,
            LocalDate planned,
            LocalDate good,
            LocalDate last,
            LocalDate today,
            LocalDate expected) {
        assertThat(ReviewCommands.day(planned, good, last, today)).as(when).isEqualTo(expected);
    }
}
