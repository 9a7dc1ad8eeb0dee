package london.dsco.review.placementmove;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveRulesTest {

    private static final String CAMDEN = "E09000007";
    private static final String HACKNEY = "E09000012";

    @ParameterizedTest
    @CsvSource({
        "2026-12-13, false, BEFORE",
        "2026-12-14, false, AFTER",
        "2026-12-15, false, AFTER",
        "2026-12-13, true,  BEFORE",
        "2026-12-14, true,  IN_EMERGENCY",
        // Five working days after Monday the 14th end on Monday the 21st.
        "2026-12-21, true,  IN_EMERGENCY",
        "2026-12-22, true,  AFTER"
    })
    void returnsWhetherAMoveWasNotifiedInTime(
            LocalDate notifiedOn, boolean emergency, NotificationTiming notificationTiming) {
        LocalDate movesOn = LocalDate.parse("2026-12-14");
        assertThat(MoveRules.notificationTiming(movesOn, emergency, notifiedOn))
                .isEqualTo(notificationTiming);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-14, false, 2026-12-13",
        "2026-12-14, true,  2026-12-21",
        // Neither Christmas, nor the day off for Boxing Day, nor a weekend is a working day.
        "2026-12-23, true,  2027-01-04",
        // Good Friday and Easter Monday.
        "2027-03-24, true,  2027-04-02",
        // Over the beginning of summer time.
        "2027-03-31, true,  2027-04-07"
    })
    void countsTheLastDayForNotification(LocalDate movesOn, boolean emergency, LocalDate notifyBy) {
        assertThat(MoveRules.notifyBy(movesOn, emergency)).isEqualTo(notifyBy);
    }

    @Test
    void refusesAMoveWithoutADestination() {
        assertThat(MoveRules.findings(new Route("100051", null, CAMDEN, null, 3), CAMDEN))
                .extracting(Finding::code)
                .containsExactly("required");
    }

    @Test
    void requiresTheDistanceOfAMoveOutOfTheArea() {
        assertThat(MoveRules.findings(new Route(null, null, CAMDEN, HACKNEY, null), CAMDEN))
                .extracting(finding -> finding.place().toString())
                .hasSize(1);
        assertThat(MoveRules.findings(new Route(null, null, CAMDEN, HACKNEY, 9), CAMDEN)).isEmpty();
        assertThat(MoveRules.findings(new Route(null, null, HACKNEY, CAMDEN, null), CAMDEN))
                .isEmpty();
        assertThat(MoveRules.findings(new Route(null, "100049", null, null, null), CAMDEN))
                .isEmpty();
    }
}
