package london.dsco.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import london.dsco.domain.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 14);

    @ParameterizedTest
    @CsvSource({
        ", , 2026-01-01, 2026-12-31",
        "2025-09-01, , 2025-09-01, 2025-12-31",
        ", 2025-08-31, 2025-01-01, 2025-08-31",
        "2025-09-01, 2026-08-31, 2025-09-01, 2026-08-31",
        "2026-03-01, 2026-03-01, 2026-03-01, 2026-03-01",
    })
    void coversTheLastFullYearByDefault(
            LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
        assertThat(ReturnPeriod.of(from, to, TODAY)).isEqualTo(new ReturnPeriod(first, last));
    }

    @Test
    void refusesAnEndBeforeItsBeginning() {
        assertThatThrownBy(() -> ReturnPeriod.of(TODAY, TODAY.minusDays(1), TODAY))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void leavesOutADayOutsideIt() {
        ReturnPeriod year = ReturnPeriod.of(null, null, TODAY);
        assertThat(year.within(LocalDate.of(2026, 12, 31))).isEqualTo("2026-12-31");
        assertThat(year.within(LocalDate.of(2027, 1, 1))).isNull();
        assertThat(year.within(LocalDate.of(2025, 12, 31))).isNull();
        assertThat(year.within(null)).isNull();
        assertThat(year.code()).isEqualTo("2026-01-01:2026-12-31");
    }
}
