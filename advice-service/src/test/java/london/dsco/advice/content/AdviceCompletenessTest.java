package london.dsco.advice.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceCompletenessTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final LocalDate TWELVE = LocalDate.parse("2014-05-05");
    private static final Views VIEWS =
            new Views("I like swimming", "He needs help", "Picture cards at home");
    private static final Need NEED = need("N1");
    private static final Outcome OUTCOME =
            new Outcome("O1", List.of("N1"), "Swims weekly", LocalDate.parse("2027-07-31"), null);

    private static Need need(String id) {
        return new Need(
                id,
                CareNeedCategory.RELATIONSHIPS_COMMUNITY,
                "Needs an adult beside him in clubs",
                "Misses every club",
                "Others of twelve go alone",
                true,
                null,
                "Home visit",
                TODAY);
    }

    private static Provision line(PlanSection section, ProvisionBasis basis, String startsOn) {
        LocalDate start = startsOn == null ? null : LocalDate.parse(startsOn);
        return new Provision(
                "P1",
                List.of("N1"),
                section,
                basis,
                "A support worker",
                "weekly",
                120,
                "Short breaks",
                start,
                null,
                false);
    }

    private static AdviceContent advice(
            List<Need> needs, NoNeeds none, List<Outcome> outcomes, Provision... lines) {
        return new AdviceContent(VIEWS, needs, none, outcomes, List.of(lines), null, null, null);
    }

    private static List<String> findings(AdviceContent advice, LocalDate dateOfBirth) {
        return AdviceCompleteness.findings(advice, dateOfBirth, TODAY).stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }

    @Test
    void needsOutcomesAndProvisionOnOneThreadAreComplete() {
        AdviceContent advice =
                advice(
                        List.of(NEED),
                        null,
                        List.of(OUTCOME),
                        line(PlanSection.H1, ProvisionBasis.CSDPA_S2, "2026-12-01"));
        assertThat(findings(advice, TWELVE)).isEmpty();
    }

    @Test
    void anEmptyDraftLacksTheEssentials() {
        assertThat(findings(AdviceContent.EMPTY, TWELVE))
                .containsExactly("/views/howObtained required", "/needs needs-or-no-needs");
    }

    @Test
    void noNeedsIsAnAnswerOnlyWithItsEvidence() {
        NoNeeds evidenced =
                new NoNeeds(
                        "Both parents and the school", "Assessment", "Assessment", "Questionnaire");
        assertThat(findings(advice(null, evidenced, null), TWELVE)).isEmpty();
        assertThat(findings(advice(null, new NoNeeds(null, " ", null, null), null), TWELVE))
                .containsExactly(
                        "/noNeeds/asked required",
                        "/noNeeds/offered required",
                        "/noNeeds/evidence required");
        assertThat(findings(advice(null, evidenced, List.of(OUTCOME)), TWELVE))
                .contains("/noNeeds no-needs-answered");
        assertThat(findings(advice(List.of(NEED), evidenced, List.of(OUTCOME)), TWELVE))
                .containsExactly("/needs needs-or-no-needs");
    }

    @Test
    void theThreadIsUnbroken() {
        Outcome stray =
                new Outcome("O1", List.of("N9"), "Swims", LocalDate.parse("2027-07-31"), null);
        Outcome loose = new Outcome("O1", List.of(), "Swims", LocalDate.parse("2027-07-31"), null);
        assertThat(findings(advice(List.of(NEED, NEED), null, List.of(stray, loose)), TWELVE))
                .containsExactlyInAnyOrder(
                        "/needs/1/id not-unique",
                        "/needs/0/id no-outcome",
                        "/needs/1/id no-outcome",
                        "/outcomes/1/id not-unique",
                        "/outcomes/0/needIds/0 unknown-need",
                        "/outcomes/1/needIds required");
    }

    @Test
    void everyLineIsFilledIn() {
        Need bare = new Need("N1", null, null, null, null, null, null, null, TODAY.plusDays(1));
        Outcome bareOutcome = new Outcome("O1", List.of("N1"), " ", null, null);
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
        "2014-05-05, H1, CARE_ACT_2014, 2026-12-01, wrong-section",
        // eighteen on the day the provision starts, or already
        "2008-12-01, H1, CSDPA_S2,      2026-11-30, ",
        "2008-12-01, H1, CSDPA_S2,      2026-12-01, h1-under-eighteen-only",
        "2008-12-01, H2, CARE_ACT_2014, 2026-12-01, ",
        "2008-11-21, H1, CSDPA_S2,      2026-01-01, h1-under-eighteen-only",
        "2008-11-22, H1, CSDPA_S2,      2026-01-01, ",
        // born on 29 February: eighteen on 1 March
        "2012-02-29, H1, CSDPA_S2,      2030-02-28, ",
        "2012-02-29, H1, CSDPA_S2,      2030-03-01, h1-under-eighteen-only",
    })
    void provisionStandsInItsRightSection(
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
    void aNeedOutsideSendLacksConsentUntilOneIsNamed() {
        Need other = new Need("N1", null, null, null, null, false, null, null, null);
        Need consented =
                new Need("N1", null, null, null, null, false, UUID.randomUUID(), null, null);
        assertThat(other.lacksConsent()).isTrue();
        assertThat(consented.lacksConsent()).isFalse();
        assertThat(NEED.lacksConsent()).isFalse();
    }
}
