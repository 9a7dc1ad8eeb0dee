package london.dsco.review.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdulthoodRulesTest {

    private static final LocalDate BORN = LocalDate.of(2013, 5, 5);

    @ParameterizedTest
    @CsvSource({"2026-08-31, false", "2026-09-01, true", "2034-01-10, true", "2037-10-01, true"})
    void considersAdulthoodFromYearNineOn(LocalDate reviewOn, boolean expected) {
        assertThat(AdulthoodRules.looksToAdulthood(reviewOn, Cohort.bornOn(BORN), BORN, null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-04, false", "2026-05-05, true"})
    void beginsAtTheBoroughsAgeIfThatIsEarlier(LocalDate reviewOn, boolean expected) {
        assertThat(AdulthoodRules.looksToAdulthood(reviewOn, Cohort.bornOn(BORN), BORN, 13))
                .isEqualTo(expected);
    }

    @Test
    void followsTheYearGroupOfAChildTaughtOutOfTheirAgeGroup() {
        Cohort ahead = new Cohort(new AcademicYear(2016));
        assertThat(AdulthoodRules.looksToAdulthood(LocalDate.of(2025, 9, 1), ahead, BORN, null))
                .isTrue();
    }

    @Test
    void returnsFalseWhenTheAgeIsUnknown() {
        assertThat(AdulthoodRules.looksToAdulthood(LocalDate.of(2026, 9, 1), null, null, 13))
                .isFalse();
    }
}
