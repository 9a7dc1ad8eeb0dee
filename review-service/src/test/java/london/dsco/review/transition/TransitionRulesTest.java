package london.dsco.review.transition;

import static london.dsco.review.transition.TransitionOutcome.ASSESSED;
import static london.dsco.review.transition.TransitionOutcome.CHILD_DECLINED;
import static london.dsco.review.transition.TransitionOutcome.NOT_IN_BEST_INTERESTS;
import static london.dsco.review.transition.TransitionOutcome.NOT_YET;
import static london.dsco.review.transition.TransitionOutcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 2);
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 18);
    private static final LocalDate BORN = LocalDate.of(2010, 5, 5);
    private static final String WHY = "It is not clear yet where she will live.";

    @ParameterizedTest
    @CsvSource({"2010-05-05, 2028-05-05", "2008-02-29, 2026-03-01", "2008-12-31, 2026-12-31"})
    void aChildIsEighteenOnTheBirthdayOrOnTheFirstOfMarchAfterALeapDay(
            LocalDate born, LocalDate adult) {
        assertThat(TransitionRules.eighteenOn(born)).isEqualTo(adult);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2026-11-21, 2010-05-05, ''",
                "2026-11-21, 2021-05-05, ''",
                "2026-11-21, null, ''",
                "2026-11-20, 2008-11-21, ''",
                "2026-11-21, 2008-11-21, requestedOn from-18",
                "2026-11-22, 2010-05-05, requestedOn in-the-future"
            },
            nullValues = "null")
    void anAssessmentCanBeRequestedAtAnyAgeUnderEighteen(
            LocalDate requestedOn, LocalDate born, String wrong) {
        assertThat(texts(TransitionRules.ofRequest(requestedOn, born, TODAY)))
                .containsExactlyElementsOf(wrong.isEmpty() ? List.of() : List.of(wrong));
    }

    @Test
    void acceptsEachOutcomeWithItsDetails() {
        assertThat(outcome(ASSESSED, null, null, null, null)).isEmpty();
        assertThat(outcome(REFUSED, WHY, TODAY, null, null)).isEmpty();
        assertThat(outcome(NOT_YET, WHY, TODAY, TODAY.plusMonths(6), null)).isEmpty();
        assertThat(outcome(CHILD_DECLINED, WHY, TODAY, null, false)).isEmpty();
        assertThat(outcome(NOT_IN_BEST_INTERESTS, WHY, TODAY, null, false)).isEmpty();
    }

    @Test
    void requiresTheDetailsOfAnOutcome() {
        assertThat(outcome(REFUSED, null, null, null, null))
                .containsExactly("reasons required", "reasonsSentOn required");
        assertThat(outcome(NOT_YET, WHY, TODAY, null, null))
                .containsExactly("lookAgainOn required");
        assertThat(outcome(CHILD_DECLINED, WHY, TODAY, null, null))
                .containsExactly("atRisk required");
        assertThat(outcome(NOT_IN_BEST_INTERESTS, null, null, null, null))
                .containsExactly("reasons required", "reasonsSentOn required", "atRisk required");
    }

    @Test
    void refusesDetailsOfAnotherOutcome() {
        assertThat(outcome(ASSESSED, WHY, TODAY, TODAY.plusDays(1), false))
                .containsExactly(
                        "reasons not-with-this-outcome",
                        "reasonsSentOn not-with-this-outcome",
                        "lookAgainOn not-with-this-outcome",
                        "atRisk not-with-this-outcome");
    }

    @Test
    void nobodyReceivesReasonsIfNobodyAsked() {
        var said = new TransitionDecision(REFUSED, DECIDED, WHY, null, null, null);
        assertThat(TransitionRules.ofOutcome(said, ASKED, AskedBy.AUTHORITY, BORN, TODAY))
                .isEmpty();
        assertThat(AskedBy.CARER.isOwedReasons()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"PARENT, true", "CARER, true", "CHILD, false", "AUTHORITY, false"})
    void aParentOrCarerReceivesReasonsIfTheChildDeclines(AskedBy askedBy, boolean owed) {
        var silent = new TransitionDecision(CHILD_DECLINED, DECIDED, null, null, null, false);
        var said = new TransitionDecision(CHILD_DECLINED, DECIDED, WHY, TODAY, null, false);
        List<String> wrong =
                texts(TransitionRules.ofOutcome(owed ? silent : said, ASKED, askedBy, BORN, TODAY));
        String code = owed ? "required" : "not-with-this-outcome";
        assertThat(wrong).containsExactly("reasons " + code, "reasonsSentOn " + code);
        assertThat(TransitionRules.ofOutcome(owed ? said : silent, ASKED, askedBy, BORN, TODAY))
                .isEmpty();
    }

    @Test
    void nobodyReceivesReasonsOfBestInterestsIfNobodyAsked() {
        var said = new TransitionDecision(NOT_IN_BEST_INTERESTS, DECIDED, WHY, null, null, false);
        assertThat(TransitionRules.ofOutcome(said, ASKED, AskedBy.AUTHORITY, BORN, TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHILD_DECLINED", "NOT_IN_BEST_INTERESTS"})
    void aChildAtRiskIsAssessedRegardless(TransitionOutcome outcome) {
        assertThat(outcome(outcome, WHY, TODAY, null, true))
                .containsExactly("atRisk assess-all-the-same");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18, order",
        "2026-11-17, order",
        "2028-05-05, from-18",
        "2028-05-06, from-18"
    })
    void reconsidersAfterTheDecisionAndBeforeEighteen(LocalDate again, String code) {
        assertThat(outcome(NOT_YET, WHY, TODAY, again, null))
                .containsExactly("lookAgainOn " + code);
        assertThat(outcome(NOT_YET, WHY, TODAY, LocalDate.of(2028, 5, 4), null)).isEmpty();
    }

    @Test
    void refusesDaysOutOfOrderOrInTheFuture() {
        assertThat(outcome(REFUSED, WHY, DECIDED.minusDays(1), null, null))
                .containsExactly("reasonsSentOn order");
        assertThat(outcome(REFUSED, WHY, TODAY.plusDays(1), null, null))
                .containsExactly("reasonsSentOn in-the-future");
        assertThat(decidedOn(ASKED.minusDays(1))).containsExactly("decidedOn order");
        assertThat(decidedOn(TODAY.plusDays(1))).containsExactly("decidedOn in-the-future");
        assertThat(texts(TransitionRules.ofConclusion(DECIDED.minusDays(1), DECIDED, TODAY)))
                .containsExactly("concludedOn order");
        assertThat(texts(TransitionRules.ofConclusion(TODAY.plusDays(1), DECIDED, TODAY)))
                .containsExactly("concludedOn in-the-future");
        assertThat(TransitionRules.ofConclusion(DECIDED, DECIDED, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TransitionStatus.class)
    void servicesContinueFromEighteenUntilTheAssessmentEnds(TransitionStatus status) {
        LocalDate adult = LocalDate.of(2028, 5, 5);
        assertThat(TransitionRules.servicesGoOn(status, BORN, adult)).isEqualTo(status.isOpen());
        assertThat(TransitionRules.servicesGoOn(status, BORN, adult.minusDays(1))).isFalse();
        assertThat(TransitionRules.servicesGoOn(status, null, adult)).isFalse();
        assertThat(TransitionRules.citation(status)).isNotBlank();
    }

    @Test
    void namesBothActsUnderWhichServicesContinue() {
        String both =
                "Children Act 1989, s 17ZH; Chronically Sick and Disabled Persons Act 1970, s 2A";
        assertThat(TransitionRules.citation(TransitionStatus.ASSESSED)).endsWith("; " + both);
        assertThat(TransitionRules.citation(TransitionStatus.CONCLUDED)).isEqualTo(both);
    }

    private static List<String> decidedOn(LocalDate day) {
        var said = new TransitionDecision(ASSESSED, day, null, null, null, null);
        return texts(TransitionRules.ofOutcome(said, ASKED, AskedBy.PARENT, BORN, TODAY));
    }

    private static List<String> outcome(
            TransitionOutcome outcome,
            String reasons,
            LocalDate sentOn,
            LocalDate again,
            Boolean atRisk) {
        var said = new TransitionDecision(outcome, DECIDED, reasons, sentOn, again, atRisk);
        return texts(TransitionRules.ofOutcome(said, ASKED, AskedBy.PARENT, BORN, TODAY));
    }

    private static List<String> texts(List<Finding> found) {
        return found.stream().map(one -> one.place().steps().get(0) + " " + one.code()).toList();
    }
}
