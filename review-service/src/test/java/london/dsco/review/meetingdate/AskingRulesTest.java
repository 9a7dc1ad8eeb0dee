package london.dsco.review.meetingdate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingRulesTest {

    private static final LocalDate MEET_BY = LocalDate.of(2027, 1, 31);

    @Test
    void asksEightWeeksBeforeTheLastDayForTheMeeting() {
        assertThat(AskingRules.askFrom(MEET_BY)).isEqualTo(LocalDate.of(2026, 12, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-05, , false",
        "2026-12-06, , true",
        "2027-03-01, , true",
        "2026-12-19, 2026-12-06, false",
        "2026-12-20, 2026-12-06, true"
    })
    void asksAgainAfterTwoWeeksWithoutAnAnswer(
            LocalDate today, LocalDate lastAskedOn, boolean due) {
        assertThat(AskingRules.isDue(MEET_BY, lastAskedOn, today)).isEqualTo(due);
    }
}
