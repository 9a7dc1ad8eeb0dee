package london.dsco.advice.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedOfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    /** The day before each birthday, and the day itself. */
    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({
        "2026-11-29, UNDER_FIVE",
        "2021-11-30, UNDER_FIVE",
        "2021-11-29, FIVE_TO_TEN",
        "2015-11-30, FIVE_TO_TEN",
        "2015-11-29, ELEVEN_TO_FIFTEEN",
        "2010-11-30, ELEVEN_TO_FIFTEEN",
        "2010-11-29, SIXTEEN_AND_OVER",
        "2001-11-29, SIXTEEN_AND_OVER"
    })
    void putsEveryAgeInItsGroup(LocalDate born, AskedOf group) {
        assertThat(AskedOf.ageOf(born, TODAY)).isEqualTo(group);
    }
}
