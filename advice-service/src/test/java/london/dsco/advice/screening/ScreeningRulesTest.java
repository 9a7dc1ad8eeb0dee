package london.dsco.advice.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate BORN = LocalDate.of(2009, 1, 1);

    @ParameterizedTest(name = "screened {0}, referred to {1} on {2}: {3}")
    @CsvSource({
        "2026-10-05, , , ''",
        "2026-10-05, LEGAL_SERVICES, 2026-10-05, ''",
        "2026-10-06, , , [screenedOn] in-the-future",
        "2008-12-31, , , [screenedOn] before-birth",
        "2026-10-05, LEGAL_SERVICES, , [referredOn] required",
        "2026-10-05, , 2026-10-05, [referredTo] required",
        "2026-10-05, DOLS_TEAM, 2026-10-06, [referredOn] in-the-future",
        "2026-10-05, DOLS_TEAM, 2026-10-04, [referredOn] before-screening"
    })
    void refusesImpossibleDates(
            LocalDate screenedOn, Referral referredTo, LocalDate referredOn, String expected) {
        Screened found =
                new Screened(
                        screenedOn,
                        true,
                        List.of(Restriction.LOCKED_DOORS, Restriction.LOCKED_DOORS),
                        ArrangementConsent.NONE,
                        Residence.CARE_HOME,
                        Authority.COURT_OF_PROTECTION,
                        "So.",
                        referredTo,
                        referredOn);
        assertThat(found.restrictions()).containsExactly(Restriction.LOCKED_DOORS);
        assertThat(
                        ScreeningRules.findings(found, BORN, TODAY).stream()
                                .map(wrong -> wrong.place().steps() + " " + wrong.code()))
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
    }
}
