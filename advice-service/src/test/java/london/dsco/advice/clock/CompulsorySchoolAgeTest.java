package london.dsco.advice.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompulsorySchoolAgeTest {

    @ParameterizedTest(name = "born {0}: a child up to {1}")
    @CsvSource({
        // the first and the last birthday of the school year 2025/26
        "2009-09-01, 2026-06-26",
        "2010-08-31, 2026-06-26",
        "2010-06-26, 2026-06-26",
        "2009-08-31, 2025-06-27",
        "2010-09-01, 2027-06-25",
        // the last Friday is the last day of June
        "2007-01-10, 2023-06-30",
        "2008-02-29, 2024-06-28",
    })
    void compulsorySchoolAgeEndsOnTheLastFridayInJuneOfTheYearOfTheSixteenthBirthday(
            LocalDate born, LocalDate lastDay) {
        assertThat(CompulsorySchoolAge.lastDay(born)).isEqualTo(lastDay);
        assertThat(CompulsorySchoolAge.includes(born, lastDay)).isTrue();
        assertThat(CompulsorySchoolAge.includes(born, lastDay.plusDays(1))).isFalse();
    }
}
