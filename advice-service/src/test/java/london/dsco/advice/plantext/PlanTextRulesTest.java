package london.dsco.advice.plantext;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import london.dsco.domain.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTextRulesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-02, ",
        "2014-09-01, ",
        "2026-11-03, in-the-future",
        "2014-08-31, before-the-law"
    })
    void acceptsADayOnWhichAPlanCanHaveBeenIssued(LocalDate issuedOn, String code) {
        assertThat(
                        PlanTextRules.finding(issuedOn, LocalDate.of(2026, 11, 2))
                                .map(Finding::code)
                                .orElse(null))
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "born {0}, issued {1}: {2}")
    @CsvSource({
        "2008-05-05, 2026-05-04, false",
        "2008-05-05, 2026-05-05, true",
        "2008-02-29, 2026-02-28, false",
        "2008-02-29, 2026-03-01, true"
    })
    void endsH1WithTheEighteenthBirthday(LocalDate dateOfBirth, LocalDate issuedOn, boolean adult) {
        assertThat(PlanTextRules.isAdultOn(issuedOn, dateOfBirth)).isEqualTo(adult);
    }
}
