package london.dsco.advice.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.LegalBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Received 1 September 2026: reminder on 29 September, due on 13 October. */
class TimelinessScoreTest {

    private static final AdviceClock CLOCK =
            AdviceClock.startedBy(Instant.parse("2026-09-01T09:00:00Z"), LegalBasis.COP_INTERNAL);

    @ParameterizedTest(name = "on {0}, excused {1}: {2} points")
    @CsvSource({
        "2026-09-28, false, 3",
        "2026-09-29, false, 2",
        "2026-10-13, false, 2",
        "2026-10-14, false, 0",
        "2026-10-14, true,  2",
    })
    void timelinessIsScoredFromTheClock(LocalDate handedInOn, boolean excused, int points) {
        assertThat(TimelinessScore.of(CLOCK, handedInOn, excused)).isEqualTo(points);
    }
}
