package london.dsco.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LondonTest {

    /** Summer time in 2026 is from 01:00 on 29 March to 01:00 on 25 October, both in UTC. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T23:30:00Z, 2026-03-28",
        "2026-03-29T22:59:59Z, 2026-03-29",
        "2026-03-29T23:00:00Z, 2026-03-30",
        "2026-10-24T23:00:00Z, 2026-10-25",
        "2026-10-25T23:30:00Z, 2026-10-25",
        "2026-12-31T23:59:59Z, 2026-12-31"
    })
    void theDayBeginsAtMidnightInLondonInSummerAndInWinter(Instant instant, LocalDate date) {
        assertThat(London.dateOf(instant)).isEqualTo(date);
    }
}
