package london.dsco.advice.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdvocacyRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Advocacy OFFERED = new Advocacy(true, TODAY, false, null);

    private static List<String> codes(Advocacy advocacy, Giver giver) {
        return AdvocacyRules.findings(advocacy, giver, TODAY).stream()
                .map(finding -> finding.place().steps() + " " + finding.code())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Giver.class)
    void acceptsARecordWithoutAnAdvocateOffer(Giver giver) {
        assertThat(codes(null, giver)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Giver.class,
            names = {"YOUNG_PERSON", "REPRESENTATIVE"})
    void acceptsAnOfferOrAReasonFromSixteen(Giver giver) {
        assertThat(codes(OFFERED, giver)).isEmpty();
        assertThat(codes(new Advocacy(true, TODAY, null, null), giver)).isEmpty();
        assertThat(codes(new Advocacy(false, null, null, "Has an advocate."), giver)).isEmpty();
    }

    @Test
    void refusesAnAdvocateOfferIfAParentConsents() {
        assertThat(codes(OFFERED, Giver.PARENTAL_RESPONSIBILITY))
                .containsExactly("[advocacy] young-person-only");
    }

    @ParameterizedTest(name = "offered {0} on {1}, accepted {2}, reason {3}: {4}")
    @CsvSource({
        "true,,, , [advocacy] offered-or-reasoned",
        "false,,, , [advocacy] offered-or-reasoned",
        "false,,, ' ', [advocacy] offered-or-reasoned",
        "false, 2026-11-20,, Has one., [advocacy] offered-or-reasoned",
        "true, 2026-11-20,, Has one., [advocacy] offered-or-reasoned",
        "false,, true, Has one., '[advocacy, accepted] not-offered'",
        "true, 2026-11-21,, , '[advocacy, offeredOn] in-the-future'"
    })
    void refusesAContradictoryAdvocateOffer(
            boolean offered, LocalDate offeredOn, Boolean accepted, String reason, String code) {
        assertThat(codes(new Advocacy(offered, offeredOn, accepted, reason), Giver.YOUNG_PERSON))
                .containsExactly(code);
    }
}
