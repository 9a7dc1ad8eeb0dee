package london.dsco.advice.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdulthoodRulesTest {

    private static final int USUAL = 14;

    /** Year 9 begins on 1 September before the fourteenth birthday, at the age of 13. */
    @ParameterizedTest
    @CsvSource({
        "2013-08-31, 2026-08-31, false",
        "2013-08-31, 2026-09-01, true",
        "2012-09-01, 2026-08-31, false",
        "2012-09-01, 2026-09-01, true",
        "2012-08-31, 2025-09-01, true",
        "2005-01-01, 2026-11-29, true"
    })
    void looksToAdulthoodFromYear9(LocalDate born, LocalDate today, boolean looks) {
        assertThat(AdulthoodRules.looksToAdulthood(born, today, USUAL)).isEqualTo(looks);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-05-05, 2026-05-04, false",
        "2014-05-05, 2026-05-05, true",
    })
    void beginsWithTheBirthdayThatTheBoroughChose(LocalDate born, LocalDate today, boolean looks) {
        assertThat(AdulthoodRules.looksToAdulthood(born, today, 12)).isEqualTo(looks);
    }
}
