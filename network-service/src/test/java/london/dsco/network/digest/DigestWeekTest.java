package london.dsco.network.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestWeekTest {

    /** London is an hour ahead of UTC in summer: the clocks went back on 25 October 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-21T12:00:00Z, 2026-11-09",
        "2026-11-16T06:59:59Z, 2026-11-02",
        "2026-11-16T07:00:00Z, 2026-11-09",
        "2026-11-16T00:10:00Z, 2026-11-02",
        "2026-11-22T23:59:59Z, 2026-11-09",
        "2026-10-19T05:59:59Z, 2026-10-05",
        "2026-10-19T06:00:00Z, 2026-10-12",
        "2026-10-18T23:30:00Z, 2026-10-05",
        "2026-10-26T06:30:00Z, 2026-10-12",
        "2026-10-26T07:00:00Z, 2026-10-19",
        "2026-03-30T06:00:00Z, 2026-03-23",
        "2027-01-04T07:00:00Z, 2026-12-28"
    })
    void coversTheWholePastWeekFromMondayAtSevenInLondon(Instant now, LocalDate monday) {
        DigestWeek week = DigestWeek.due(now);

        assertThat(week.first()).isEqualTo(monday);
        assertThat(week.last()).isEqualTo(monday.plusDays(6));
    }
}
