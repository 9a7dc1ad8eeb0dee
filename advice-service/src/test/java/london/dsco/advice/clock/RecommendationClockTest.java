package london.dsco.advice.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationClockTest {

    /** A Tuesday; the five weeks end on Tuesday 6 October. */
    private static final RecommendationClock CLOCK =
            new RecommendationClock(LocalDate.of(2026, 9, 1));

    @ParameterizedTest(name = "received on {0}, answered by {1}")
    @CsvSource({
        "2026-09-01, 2026-10-06",
        "2026-10-01, 2026-11-05", // across the end of summer time
        "2026-11-20, 2026-12-25", // Christmas Day does not move the date
        "2028-02-01, 2028-03-07" // across 29 February
    })
    void isDueFiveWeeksAfterReceiptWhateverTheDay(LocalDate receivedOn, LocalDate respondBy) {
        assertThat(new RecommendationClock(receivedOn).respondBy()).isEqualTo(respondBy);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-09-01, RUNNING",
        "2026-09-21, RUNNING",
        "2026-09-22, DUE_SOON",
        "2026-10-06, DUE_SOON",
        "2026-10-07, OVERDUE"
    })
    void runsUntilTheEndOfTheLastDay(LocalDate today, ClockState state) {
        assertThat(CLOCK.state(null, today)).isEqualTo(state);
    }

    @ParameterizedTest(name = "answered on {0}: {1}")
    @CsvSource({"2026-09-01, MET", "2026-10-06, MET", "2026-10-07, MET_LATE"})
    void isMetByAnAnswerAndLateAfterTheLastDay(LocalDate respondedOn, ClockState state) {
        assertThat(CLOCK.state(respondedOn, LocalDate.of(2027, 1, 1))).isEqualTo(state);
    }

    /** The borough's list filters by this day. */
    @Test
    void becomesDueSoonOnTheDayInTheList() {
        LocalDate lastRunning = LocalDate.of(2026, 9, 21);
        assertThat(RecommendationClock.lastDueSoonOn(lastRunning)).isBefore(CLOCK.respondBy());
        assertThat(RecommendationClock.lastDueSoonOn(lastRunning.plusDays(1)))
                .isEqualTo(CLOCK.respondBy());
    }
}
