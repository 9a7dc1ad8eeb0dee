package london.dsco.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import london.dsco.domain.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        ",           ,           2025-11-25, 2026-11-24",
        "2026-01-01, ,           2026-01-01, 2026-11-24",
        ",           2026-03-31, 2025-04-01, 2026-03-31",
        "2026-05-05, 2026-05-05, 2026-05-05, 2026-05-05"
    })
    void coversTheLastTwelveMonthsByDefault(String from, String to, String first, String last) {
        assertThat(Period.of(date(from), date(to), TODAY))
                .isEqualTo(new Period(date(first), date(last)));
    }

    @ParameterizedTest
    @CsvSource({
        ",           ,           2025-10-01, 2026-09-30",
        "2026-07-01, ,           2026-07-01, 2026-09-30",
        "2026-01-01, 2026-03-31, 2026-01-01, 2026-03-31",
        ",           2026-06-30, 2025-07-01, 2026-06-30"
    })
    void coversTheLastFourFullQuartersByDefault(String from, String to, String first, String last) {
        assertThat(Period.ofWholeQuarters(date(from), date(to), TODAY))
                .isEqualTo(new Period(date(first), date(last)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, 2026-03-31",
        "2026-02-01, 2026-03-31",
        "2026-01-01, 2026-03-30",
        "2026-01-01, 2026-02-28",
        "2026-10-01, 2026-12-31",
        "2026-10-01, 2026-11-24",
        "2026-07-01, 2026-03-31"
    })
    void refusesAnythingButFullQuarters(String from, String to) {
        assertThatThrownBy(() -> Period.ofWholeQuarters(date(from), date(to), TODAY))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> Period.of(TODAY, TODAY.minusDays(1), TODAY))
                .isInstanceOf(RefusedException.class);
    }
}
