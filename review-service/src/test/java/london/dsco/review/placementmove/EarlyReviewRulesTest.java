package london.dsco.review.placementmove;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlyReviewRulesTest {

    private static final Route TO_ANOTHER_SETTING =
            new Route("100051", "100049", "E09000007", null, null);
    private static final Route WITHIN_THE_AREA =
            new Route("100051", null, "E09000007", "E09000007", 2);
    private static final LocalDate NOTIFIED = LocalDate.parse("2026-11-21");
    private static final LocalDate STARTS = LocalDate.parse("2026-03-01");
    private static final LocalDate MEET_BY = LocalDate.parse("2027-01-31");

    @ParameterizedTest
    @CsvSource({
        // On the day of the move, if the notice fits before it.
        "2026-12-14, 2026-12-14",
        // Otherwise at the end of two weeks' notice.
        "2026-11-25, 2026-12-05",
        "2026-11-16, 2026-12-05",
        // Never after the last day for the meeting.
        "2027-03-01, 2027-01-31"
    })
    void advisesTheDayOfTheMoveOrTheEndOfTwoWeeksNotice(LocalDate movesOn, LocalDate by) {
        assertThat(advised(TO_ANOTHER_SETTING, movesOn, STARTS, MEET_BY, null)).contains(by);
    }

    @Test
    void advisesNothingIfNeitherSettingNorAreaChanges() {
        LocalDate movesOn = LocalDate.parse("2026-12-14");
        assertThat(advised(WITHIN_THE_AREA, movesOn, STARTS, MEET_BY, null)).isEmpty();
        Route out = new Route(null, null, "E09000007", "E09000012", 9);
        assertThat(advised(out, movesOn, STARTS, MEET_BY, null)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-14, false", "2026-12-15, true", "2026-10-01, false"})
    void advisesNothingIfTheMeetingIsEarlyEnough(LocalDate meetingOn, boolean advised) {
        assertThat(
                        advised(
                                TO_ANOTHER_SETTING,
                                LocalDate.parse("2026-12-14"),
                                STARTS,
                                MEET_BY,
                                meetingOn))
                .matches(by -> by.isPresent() == advised);
    }

    @Test
    void advisesNothingOnceAReviewWasDecidedAfterTheReportOfTheMove() {
        LocalDate movesOn = LocalDate.parse("2026-12-14");
        assertThat(advised(TO_ANOTHER_SETTING, movesOn, NOTIFIED, MEET_BY, null)).isEmpty();
        assertThat(advised(TO_ANOTHER_SETTING, movesOn, NOTIFIED.minusDays(1), MEET_BY, null))
                .isPresent();
    }

    @Test
    void advisesNothingForAReviewThatWasAlreadyLate() {
        LocalDate movesOn = LocalDate.parse("2026-12-14");
        assertThat(advised(TO_ANOTHER_SETTING, movesOn, STARTS, NOTIFIED.minusDays(1), null))
                .isEmpty();
        assertThat(advised(TO_ANOTHER_SETTING, movesOn, STARTS, NOTIFIED, null)).contains(NOTIFIED);
    }

    @Test
    void neverMovesAStatutoryLastDayInAThousandCases() {
        Random random = new Random(60);
        for (int i = 0; i < 1_000; i++) {
            LocalDate movesOn = NOTIFIED.plusDays(random.nextInt(800) - 400);
            LocalDate meetBy = NOTIFIED.plusDays(random.nextInt(400));
            advised(TO_ANOTHER_SETTING, movesOn, STARTS, meetBy, null)
                    .ifPresent(by -> assertThat(by).isBetween(NOTIFIED, meetBy));
        }
    }

    private static Optional<LocalDate> advised(
            Route route,
            LocalDate movesOn,
            LocalDate cycleStartsOn,
            LocalDate meetBy,
            LocalDate meetingOn) {
        return EarlyReviewRules.advisedBy(
                route, movesOn, NOTIFIED, cycleStartsOn, meetBy, meetingOn);
    }
}
