package london.dsco.network.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationRulesTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void aLinkWorksForAWeek() {
        assertThat(ConfirmationRules.expiry(NOON)).isEqualTo("2026-11-28T12:00:00Z");
    }

    @Test
    void emailsCountForADayAndForAMonth() {
        assertThat(ConfirmationRules.dayBefore(NOON)).isEqualTo("2026-11-20T12:00:00Z");
        assertThat(ConfirmationRules.monthBefore(NOON)).isEqualTo("2026-10-22T12:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, ",
        "2, 9, ",
        "3, 3, 24 hours",
        "4, 9, 24 hours",
        "0, 10, 30 days",
        "3, 10, 24 hours"
    })
    void refusesTheFourthEmailOfADayAndTheEleventhOfAMonth(long inADay, long inAMonth, String why) {
        var refusal = ConfirmationRules.tooMany(inADay, inAMonth);

        if (why == null) {
            assertThat(refusal).isEmpty();
        } else {
            assertThat(refusal.orElseThrow().detail()).contains(why);
        }
    }
}
