package london.dsco.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    })
    void theHolidaysOfEnglandAndWalesAsPublished(int year, String days) {
        assertThat(BankHolidays.of(year))
                .containsExactlyElementsOf(
                        Stream.of(days.split(" "))
                                .map(day -> LocalDate.parse(year + "-" + day))
                                .toList());
    }

    /** Easter Sundays as published, among them the earliest, the latest and the corrected ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1954-04-18",
                "1981-04-19",
                "2000-04-23",
                "2008-03-23",
                "2011-04-24",
                "2016-03-27",
                "2019-04-21",
                "2035-03-25",
                "2038-04-25",
                "2049-04-18"
            })
    void goodFridayAndEasterMondayAreAroundEaster(LocalDate easter) {
        assertThat(BankHolidays.includes(easter.minusDays(2))).isTrue();
        assertThat(BankHolidays.includes(easter.plusDays(1))).isTrue();
        assertThat(BankHolidays.includes(easter)).isFalse();
    }

    /** Good Friday 2026 is 3 April and Easter Monday 6 April: neither is counted. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 1, 2026-04-02",
        "2026-04-02, 1, 2026-04-07",
        "2026-04-01, 15, 2026-04-24",
        "2026-09-01, 10, 2026-09-15"
    })
    void countsWorkingDaysFromTheNextDay(LocalDate from, int days, String last) {
        assertThat(WorkingDays.after(from, days)).isEqualTo(last);
    }

    @Test
    void aSchoolHolidayIsAWorkingDay() {
        assertThat(WorkingDays.includes(LocalDate.parse("2026-08-12"))).isTrue();
    }

    @Test
    void theWorkingDayBeforeTheChristmasWeekend2026IsItsEve() {
        assertThat(WorkingDays.onOrBefore(LocalDate.parse("2026-12-28"))).isEqualTo("2026-12-24");
        assertThat(WorkingDays.nextAfter(LocalDate.parse("2026-12-24"))).isEqualTo("2026-12-29");
    }
}
