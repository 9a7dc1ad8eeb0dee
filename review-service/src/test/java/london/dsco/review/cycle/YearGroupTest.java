package london.dsco.review.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearGroupTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "2021-08-31, Y1", // turned five on the last day of 2025/26
        "2021-09-01, R",
        "2022-08-31, R",
        "2022-09-01, N2",
        "2023-09-01, N1",
        "2012-09-01, Y9", // fourteenth birthday in 2026/27
        "2013-08-31, Y9",
        "2012-08-31, Y10",
        "2007-09-01, Y14"
    })
    void isTheYearOfTheChildsAgeGroup(LocalDate dateOfBirth, YearGroup expected) {
        assertThat(Cohort.bornOn(dateOfBirth).yearGroupIn(AcademicYear.containing(TODAY)))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-01", "2007-08-31"})
    void isEmptyBeforeNurseryAndAfterYear14(LocalDate dateOfBirth) {
        assertThat(Cohort.bornOn(dateOfBirth).yearGroupIn(AcademicYear.containing(TODAY)))
                .isEmpty();
    }

    /**
     * The oracle counts age on the eve of the school year: a child who is four then is in
     * Reception.
     */
    @Test
    void followsAgeOnTheEveOfTheSchoolYearForEveryBirthday() {
        for (LocalDate born = LocalDate.of(2000, 1, 1);
                born.getYear() < 2027;
                born = born.plusDays(1)) {
            for (int september = 2024; september <= 2029; september++) {
                long age = ChronoUnit.YEARS.between(born, LocalDate.of(september, 8, 31));
                boolean bornByThen = !born.isAfter(LocalDate.of(september, 8, 31));
                Optional<YearGroup> expected =
                        bornByThen && age >= 2 && age <= 18
                                ? Optional.of(YearGroup.values()[(int) age - 2])
                                : Optional.empty();
                assertThat(Cohort.bornOn(born).yearGroupIn(new AcademicYear(september)))
                        .as("born %s, September %d", born, september)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void aStatedYearGroupMovesUpEachSeptember() {
        Cohort aYearBehind = Cohort.of(YearGroup.Y8, new AcademicYear(2026));

        assertThat(aYearBehind.yearGroupIn(new AcademicYear(2026))).contains(YearGroup.Y8);
        assertThat(aYearBehind.yearGroupIn(new AcademicYear(2027))).contains(YearGroup.Y9);
        assertThat(aYearBehind.yearOf(YearGroup.Y11)).isEqualTo(new AcademicYear(2029));
    }

    @ParameterizedTest
    @CsvSource({"N1,N1", "N2,N2", "R,R", "Y1,Y1", "Y14,Y14", "9,Y9", "14,Y14"})
    void isReadWithOrWithoutItsLetter(String text, YearGroup expected) {
        assertThat(YearGroup.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Y0", "0", "Y15", "y9", "09", "N3", "Year 9", " Y9"})
    void isEmptyForAnyOtherText(String text) {
        assertThat(YearGroup.parse(text)).isEmpty();
    }
}
