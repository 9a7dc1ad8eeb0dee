package london.dsco.advice.content;

import static london.dsco.advice.content.SampleAdvice.H1_LINE;
import static london.dsco.advice.content.SampleAdvice.NEED;
import static london.dsco.advice.content.SampleAdvice.OTHER_AREAS;
import static london.dsco.advice.content.SampleAdvice.OUTCOME;
import static london.dsco.advice.content.SampleAdvice.TODAY;
import static london.dsco.advice.content.SampleAdvice.TWELVE;
import static london.dsco.advice.content.SampleAdvice.VIEWS;
import static london.dsco.advice.content.SampleAdvice.advice;
import static london.dsco.advice.content.SampleAdvice.findings;
import static london.dsco.advice.content.SampleAdvice.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What advice as a whole needs before it can be submitted. */
class AdviceCompletenessTest {

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
}
