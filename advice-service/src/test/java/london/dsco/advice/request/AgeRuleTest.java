package london.dsco.advice.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRuleTest {

    private static final Place AT = Place.of("child", "dateOfBirth");

    @ParameterizedTest(name = "born on {0}, received on {1}: {2}")
    @CsvSource({
        "2026-11-30, 2026-11-30, born on the day of receipt",
        "2000-12-01, 2026-11-30, 26 tomorrow",
        "2000-02-29, 2026-02-28, 26 on 1 March because the year has no 29 February",
        "2002-03-01, 2028-02-29, 26 tomorrow, on the day after the leap day"
    })
    void acceptsAnybodyFromBirthToTheDayBeforeTheTwentySixthBirthday(
            LocalDate born, LocalDate receivedOn) {
        assertThat(AgeRule.finding(AT, born, receivedOn)).isEmpty();
    }

    @ParameterizedTest(name = "born on {0}, received on {1}: {2}")
    @CsvSource({
        "2026-12-01, 2026-11-30, not born yet",
        "2000-11-30, 2026-11-30, 26 today",
        "2000-02-29, 2026-03-01, 26 today",
        "1926-11-30, 2026-11-30, 100"
    })
    void refusesSomebodyNotYetBornOrTwentySix(LocalDate born, LocalDate receivedOn) {
        assertThat(AgeRule.finding(AT, born, receivedOn)).map(Finding::code).contains("age");
    }

    @Test
    void pointsToTheDateOfBirthOfTheBodyThatGaveIt() {
        Place particulars = Place.of("particulars", "dateOfBirth");
        LocalDate born = LocalDate.of(1990, 1, 1);
        assertThat(AgeRule.finding(particulars, born, LocalDate.of(2026, 1, 1)))
                .map(Finding::place)
                .contains(particulars);
    }
}
