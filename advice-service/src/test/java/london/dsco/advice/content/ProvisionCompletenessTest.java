package london.dsco.advice.content;

import static london.dsco.advice.content.SampleAdvice.H1_LINE;
import static london.dsco.advice.content.SampleAdvice.NEED;
import static london.dsco.advice.content.SampleAdvice.OUTCOME;
import static london.dsco.advice.content.SampleAdvice.TODAY;
import static london.dsco.advice.content.SampleAdvice.TWELVE;
import static london.dsco.advice.content.SampleAdvice.advice;
import static london.dsco.advice.content.SampleAdvice.findings;
import static london.dsco.advice.content.SampleAdvice.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the provision for a need must say, and in which section of a plan it belongs. */
class ProvisionCompletenessTest {

    @Test
    void aNeedWithoutProvisionIsIncompleteUnlessAReasonIsGiven() {
        List<Need> needs = List.of(NEED);
        List<Outcome> outcomes = List.of(OUTCOME);
        assertThat(findings(advice(needs, null, outcomes), TWELVE))
                .containsExactly("/needs/0/id no-provision");
        assertThat(
                        findings(
                                advice(
                                        needs,
                                        null,
                                        outcomes,
                                        List.of(),
                                        List.of(new ReasonedNone("N1", "The youth club does"))),
                                TWELVE))
                .isEmpty();
        assertThat(
                        findings(
                                advice(
                                        needs,
                                        null,
                                        outcomes,
                                        List.of(),
                                        List.of(new ReasonedNone("N1", " "))),
                                TWELVE))
                .containsExactly("/reasonedNone/0/reason required");
    }

    @Test
    void refusesAReasonForNoProvisionThatIsRepeatedOrNamesANeedWithProvision() {
        ReasonedNone reason = new ReasonedNone("N1", "The youth club does");
        ReasonedNone stray = new ReasonedNone("N9", "The youth club does");
        assertThat(
                        findings(
                                advice(
                                        List.of(NEED),
                                        null,
                                        List.of(OUTCOME),
                                        List.of(H1_LINE),
                                        List.of(reason, reason, stray)),
                                TWELVE))
                .containsExactly(
                        "/reasonedNone/1/needId not-unique",
                        "/reasonedNone/0/needId has-provision",
                        "/reasonedNone/1/needId has-provision",
                        "/reasonedNone/2/needId unknown-need");
    }

    @Test
    void aLineWithAnEmptyFieldIsIncomplete() {
        Need bare =
                new Need(
                        "N1",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        TODAY.plusDays(1),
                        null,
                        null,
                        null);
        Outcome bareOutcome = new Outcome("O1", List.of("N1"), " ", null, null, null);
        Provision bareLine =
                new Provision(
                        "P1",
                        List.of("N1"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        TODAY,
                        TODAY.minusDays(1),
                        null);
        assertThat(findings(advice(List.of(bare), null, List.of(bareOutcome), bareLine), TWELVE))
                .contains(
                        "/needs/0/category required",
                        "/needs/0/overAndAbove required",
                        "/needs/0/linkedToSend required",
                        "/needs/0/sourceDate in-the-future",
                        "/outcomes/0/text required",
                        "/outcomes/0/byWhen required",
                        "/provision/0/section required",
                        "/provision/0/deliveredBy required",
                        "/provision/0/reviewOn before-start");
    }

    @ParameterizedTest(name = "born {0}: {1} under {2} from {3}: {4}")
    @CsvSource({
        "2014-05-05, H1, CSDPA_S2,      2026-12-01, ",
        "2014-05-05, H1, CA1989_S17ZD,  2026-12-01, ",
        "2014-05-05, H2, CA1989_S17ZD,  2026-12-01, ",
        "2014-05-05, H2, CA1989_S17,    2026-12-01, ",
        "2014-05-05, H2, CSDPA_S2,      2026-12-01, wrong-section",
        "2014-05-05, H1, CA1989_S17,    2026-12-01, wrong-section",
        "2014-05-05, H2, CA1989_S20,    2026-12-01, ",
        "2014-05-05, H1, CA1989_S20,    2026-12-01, wrong-section",
        "2014-05-05, H1, CARE_ACT_2014, 2026-12-01, wrong-section",
        // 18 on the day the provision starts, or already
        "2008-12-01, H1, CSDPA_S2,      2026-11-30, ",
        "2008-12-01, H1, CSDPA_S2,      2026-12-01, h1-under-eighteen-only",
        "2008-12-01, H2, CARE_ACT_2014, 2026-12-01, ",
        "2008-11-21, H1, CSDPA_S2,      2026-01-01, h1-under-eighteen-only",
        "2008-11-22, H1, CSDPA_S2,      2026-01-01, ",
        // born on 29 February: 18 on 1 March
        "2012-02-29, H1, CSDPA_S2,      2030-02-28, ",
        "2012-02-29, H1, CSDPA_S2,      2030-03-01, h1-under-eighteen-only",
    })
    void provisionInTheWrongSectionIsRefused(
            LocalDate born,
            PlanSection section,
            ProvisionBasis basis,
            String startsOn,
            String code) {
        AdviceContent advice =
                advice(List.of(NEED), null, List.of(OUTCOME), line(section, basis, startsOn));
        assertThat(findings(advice, born))
                .isEqualTo(code == null ? List.of() : List.of("/provision/0/section " + code));
    }

    @Test
    void aNeedNotLinkedToSendLacksConsentUntilOneIsNamed() {
        Need other =
                new Need("N1", null, null, null, null, false, null, null, null, null, null, null);
        Need consented =
                new Need(
                        "N1",
                        null,
                        null,
                        null,
                        null,
                        false,
                        UUID.randomUUID(),
                        null,
                        null,
                        null,
                        null,
                        null);
        assertThat(other.lacksConsent()).isTrue();
        assertThat(consented.lacksConsent()).isFalse();
        assertThat(NEED.lacksConsent()).isFalse();
    }
}
