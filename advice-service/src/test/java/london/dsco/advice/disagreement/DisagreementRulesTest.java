package london.dsco.advice.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static LoggedOffer offered(LocalDate day) {
        return new LoggedOffer("An assessment under section 17", day, OfferResponse.DECLINED);
    }

    private static List<String> codes(
            DisagreementKind kind,
            DisagreeingParty party,
            LocalDate happenedOn,
            LoggedOffer... offers) {
        Disagreement said = new Disagreement(kind, party, "x", happenedOn, List.of(offers));
        return DisagreementRules.findings(said, TODAY).stream()
                .map(finding -> finding.place().steps() + " " + finding.code())
                .toList();
    }

    @ParameterizedTest(name = "{0} without an offer: {1}")
    @CsvSource({
        "DISAGREES, true",
        "DECLINED_ASSESSMENT, false",
        "DECLINED_SUPPORT, false",
        "DID_NOT_ENGAGE, false"
    })
    void needsTheOfferThatWasDeclined(DisagreementKind kind, boolean enough) {
        assertThat(codes(kind, DisagreeingParty.PARENT_CARER, TODAY).isEmpty()).isEqualTo(enough);
        assertThat(codes(kind, DisagreeingParty.YOUNG_PERSON, TODAY, offered(TODAY))).isEmpty();
    }

    @ParameterizedTest(name = "a professional: {0}")
    @CsvSource({
        "DISAGREES, true",
        "DECLINED_ASSESSMENT, false",
        "DECLINED_SUPPORT, false",
        "DID_NOT_ENGAGE, true"
    })
    void letsOnlyTheFamilyDecline(DisagreementKind kind, boolean allowed) {
        assertThat(codes(kind, DisagreeingParty.PROFESSIONAL, TODAY, offered(TODAY)).isEmpty())
                .isEqualTo(allowed);
    }

    @Test
    void refusesWhatHasNotHappenedYetAtEachPlace() {
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(
                        codes(
                                DisagreementKind.DISAGREES,
                                DisagreeingParty.PARENT_CARER,
                                tomorrow,
                                offered(TODAY),
                                offered(tomorrow)))
                .containsExactly(
                        "[happenedOn] in-the-future", "[offers, 1, offeredOn] in-the-future");
    }
}
