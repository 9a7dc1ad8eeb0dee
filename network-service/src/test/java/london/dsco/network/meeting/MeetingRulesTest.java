package london.dsco.network.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 09:30, 11:00,",
        "2026-11-20, 09:30, 11:00, in-the-past",
        "2026-11-21, 09:30, 09:30, not-after-the-start",
        "2026-11-21, 23:00, 00:30, not-after-the-start",
        "2027-03-28, 01:30, 03:00, no-such-time",
        "2027-03-28, 00:30, 01:59, no-such-time",
        "2027-03-28, 00:59, 02:00,",
        "2027-10-31, 01:30, 03:00,"
    })
    void findsEveryErrorInTheTimesOfAMeeting(
            LocalDate day, LocalTime starts, LocalTime ends, String code) {
        assertThat(MeetingRules.wrong(day, starts, ends, TODAY))
                .extracting(Finding::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void aMeetingCanBeHeldOnItsDayOrLater() {
        assertThat(MeetingRules.beforeItsDay(TODAY, TODAY)).isEmpty();
        assertThat(MeetingRules.beforeItsDay(TODAY.minusDays(1), TODAY)).isEmpty();
        assertThat(MeetingRules.beforeItsDay(TODAY.plusDays(1), TODAY))
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.code()).isEqualTo(Refusal.Code.CONFLICT));
    }
}
