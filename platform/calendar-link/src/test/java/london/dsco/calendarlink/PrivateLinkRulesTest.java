package london.dsco.calendarlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateLinkRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LONGEST = LocalDate.of(2027, 1, 16);

    @ParameterizedTest
    @CsvSource({
        ", ",
        "2026-11-21, ",
        "2027-01-16, ",
        "2026-11-20, in-the-past",
        "2027-01-17, too-long"
    })
    void theLastDayIsBetweenTodayAndTheLongest(LocalDate wanted, String code) {
        var refusal = PrivateLinkRules.refusal(wanted, TODAY, LONGEST);

        assertThat(refusal.map(why -> why.findings().get(0).code()).orElse(null)).isEqualTo(code);
    }

    @Test
    void nobodyHasMoreThanFiveWorkingLinks() {
        assertThat(PrivateLinkRules.tooMany(4)).isEmpty();
        assertThat(PrivateLinkRules.tooMany(5)).isPresent();
    }
}
