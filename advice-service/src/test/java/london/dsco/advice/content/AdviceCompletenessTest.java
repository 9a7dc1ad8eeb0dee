package london.dsco.advice.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceCompletenessTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final LocalDate TWELVE = LocalDate.parse("2014-05-05");
    private static final Views VIEWS =
            new Views(
                    "I like swimming",
                    "He needs help",
                    "Picture cards at home",
                    "To swim for the club",
                    null,
                    null);
    private static final Need NEED = need("N1");
    private static final Outcome OUTCOME =
            new Outcome(
                    "O1", List.of("N1"), "Swims weekly", LocalDate.parse("2027-07-31"), null, null);

    private static final Provision H1_LINE =
            line(PlanSection.H1, ProvisionBasis.CSDPA_S2, "2026-12-01");

    private static final List<AreaWithoutNeed> OTHER_AREAS =
            Arrays.stream(CareNeedCategory.values())
                    .filter(area -> area != NEED.category())
                    .map(area -> new AreaWithoutNeed(area, "As others of twelve"))
                    .toList();

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
                TODAY,
                null,
                null,
                null);
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
                null,
                start,
                null,
                null);
    }

    private static AdviceContent advice(
            List<Need> needs, NoNeeds none, List<Outcome> outcomes, Provision... lines) {
        return advice(needs, none, outcomes, List.of(lines), List.of());
    }

    private static AdviceContent advice(
            List<Need> needs,
            NoNeeds none,
            List<Outcome> outcomes,
            List<Provision> lines,
            List<ReasonedNone> reasoned) {
        return new AdviceContent(
                null,
                VIEWS,
                null,
                needs,
                none,
                outcomes,
                lines,
                reasoned,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                OTHER_AREAS);
    }

    private static List<String> findings(AdviceContent advice, LocalDate dateOfBirth) {
        return AdviceCompleteness.findings(advice, dateOfBirth, TODAY).stream()
                .map(finding -> path(finding) + " " + finding.code())
                .toList();
    }

    private static String path(Finding finding) {
        return finding.place().steps().stream()
                .map(Object::toString)
                .collect(Collectors.joining("/", "/", ""));
    }

    @Test
    void needsWithOutcomesAndProvisionAreComplete() {
        AdviceContent advice =
                advice(
                        List.of(NEED),
                        null,
                        List.of(OUTCOME),
                        line(PlanSection.H1, ProvisionBasis.CSDPA_S2, "2026-12-01"));
        assertThat(findings(advice, TWELVE)).isEmpty();
    }

    @Test
    void anEmptyDraftIsIncomplete() {
        assertThat(findings(AdviceContent.EMPTY, TWELVE))
                .containsExactly("/views/howObtained required", "/needs needs-or-no-needs");
    }

    @Test
    void noNeedsIsCompleteOnlyWithEvidence() {
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
        assertThat(findings(advice(List.of(NEED), evidenced, List.of(OUTCOME), H1_LINE), TWELVE))
                .containsExactly("/needs needs-or-no-needs");
    }

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
    void noDateOfTheAuthorOrTheQuestionnaireIsInTheFuture() {
        LocalDate tomorrow = TODAY.plusDays(1);
        AdviceContent advice =
                new AdviceContent(
                        new Authorship(
                                "A. Worker",
                                "Social worker",
                                "Disabled children",
                                null,
                                "Known since 2024",
                                tomorrow,
                                true,
                                tomorrow),
                        VIEWS,
                        new FamilyImpact("Nobody sleeps", true, tomorrow),
                        List.of(NEED),
                        null,
                        List.of(OUTCOME),
                        List.of(H1_LINE),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        OTHER_AREAS);
        assertThat(findings(advice, TWELVE))
                .containsExactly(
                        "/authorship/lastSeenOn in-the-future",
                        "/authorship/datedOn in-the-future",
                        "/familyImpact/questionnaireOn in-the-future");
    }

    @Test
    void readersOutsideSocialCareSeeNeitherRiskFactorsNorTheAnnex() {
        AdviceContent advice =
                new AdviceContent(
                        null,
                        VIEWS,
                        null,
                        List.of(NEED),
                        null,
                        List.of(OUTCOME),
                        List.of(H1_LINE),
                        null,
                        null,
                        null,
                        null,
                        List.of("Absconds"),
                        List.of("A patient family"),
                        "Internal",
                        null,
                        null,
                        null,
                        null,
                        null,
                        OTHER_AREAS);
        assertThat(advice.withoutAnnex().riskFactors()).containsExactly("Absconds");
        assertThat(advice.withoutAnnex().restrictedAnnex()).isNull();
        AdviceContent shared = advice.withoutInternal();
        assertThat(shared.riskFactors()).isEmpty();
        assertThat(shared.restrictedAnnex()).isNull();
        assertThat(shared.protectiveFactors()).containsExactly("A patient family");
        assertThat(shared.needs()).isEqualTo(advice.needs());
        assertThat(shared.provision()).isEqualTo(advice.provision());
    }

    @Test
    void everyOutcomeNamesANeedAndEveryNeedHasAnOutcome() {
        Outcome stray =
                new Outcome(
                        "O1", List.of("N9"), "Swims", LocalDate.parse("2027-07-31"), null, null);
        Outcome loose =
                new Outcome("O1", List.of(), "Swims", LocalDate.parse("2027-07-31"), null, null);
        assertThat(findings(advice(List.of(NEED, NEED), null, List.of(stray, loose)), TWELVE))
                .containsExactlyInAnyOrder(
                        "/needs/1/id not-unique",
                        "/needs/0/id no-outcome",
                        "/needs/0/id no-provision",
                        "/needs/1/id no-outcome",
                        "/needs/1/id no-provision",
                        "/outcomes/1/id not-unique",
                        "/outcomes/0/needIds/0 unknown-need",
                        "/outcomes/1/needIds required");
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
