package london.dsco.advice.rectification;

import static london.dsco.advice.rectification.RectificationDecision.CORRECTED;
import static london.dsco.advice.rectification.RectificationDecision.NOT_CORRECTED;
import static london.dsco.advice.rectification.RectificationParty.AUTHORITY;
import static london.dsco.advice.rectification.RectificationParty.PARENT_CARER;
import static london.dsco.advice.rectification.RectificationParty.YOUNG_PERSON;
import static london.dsco.advice.rectification.RectificationSubject.ADVICE;
import static london.dsco.advice.rectification.RectificationSubject.ANSWER;
import static london.dsco.advice.rectification.RectificationSubject.PARTICULARS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.rectification.RectificationRules.Answer;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RectificationRulesTest {

    private static final LocalDate ASKED = LocalDate.parse("2026-10-05");
    private static final LocalDate TODAY = LocalDate.parse("2026-10-20");

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, 2026-11-05, 2027-01-05",
        // The last day of a shorter month; no day moves for a Sunday.
        "2027-01-31, 2027-02-28, 2027-04-30",
        "2028-01-31, 2028-02-29, 2028-04-30",
        "2026-12-03, 2027-01-03, 2027-03-03"
    })
    void givesAMonthAndTwoMoreIfTheFamilyWasTold(
            LocalDate askedOn, LocalDate answerBy, LocalDate extended) {
        assertThat(RectificationRules.answerBy(PARENT_CARER, askedOn, null, false))
                .contains(answerBy);
        assertThat(RectificationRules.answerBy(PARENT_CARER, askedOn, null, true))
                .contains(extended);
    }

    @Test
    void countsFromTheDayOnWhichTheAuthorityKnewWhoWasAsking() {
        assertThat(RectificationRules.answerBy(YOUNG_PERSON, ASKED, ASKED.plusDays(7), false))
                .contains(LocalDate.parse("2026-11-12"));
    }

    @Test
    void givesNoMonthIfTheAuthorityFoundTheError() {
        assertThat(RectificationRules.answerBy(AUTHORITY, ASKED, null, false)).isEmpty();
        assertThat(RectificationRules.citation(AUTHORITY)).contains("without delay");
        assertThat(RectificationRules.extensionFinding(null, TODAY, TODAY))
                .get()
                .extracting(Finding::code)
                .isEqualTo("no-month");
    }

    @Test
    void refusesMoreTimeAfterTheFirstMonth() {
        LocalDate last = LocalDate.parse("2026-11-05");
        LocalDate recorded = last.plusDays(1);
        assertThat(RectificationRules.extensionFinding(last, last, recorded)).isEmpty();
        assertThat(RectificationRules.extensionFinding(last, recorded, recorded))
                .get()
                .extracting(Finding::code)
                .isEqualTo("too-late");
        assertThat(RectificationRules.extensionFinding(last, recorded, last))
                .get()
                .extracting(Finding::code)
                .isEqualTo("in-the-future");
    }

    @Test
    void refusesAClaimInTheFuture() {
        assertThat(RectificationRules.askedFindings(TODAY, null, TODAY)).isEmpty();
        assertThat(RectificationRules.askedFindings(TODAY.plusDays(1), null, TODAY)).hasSize(1);
        assertThat(RectificationRules.askedFindings(TODAY, TODAY.minusDays(1), TODAY))
                .extracting(Finding::code)
                .containsExactly("order");
        assertThat(RectificationRules.askedFindings(TODAY, TODAY.plusDays(1), TODAY))
                .extracting(Finding::code)
                .containsExactly("in-the-future");
    }

    @Test
    void needsTheRightParticularsToCorrectThem() {
        assertThat(codes(PARTICULARS, null, null, corrected(null, null, true))).isEmpty();
        assertThat(codes(PARTICULARS, null, null, corrected(null, null, false)))
                .containsExactly("required");
        assertThat(codes(PARTICULARS, null, 1, corrected(1, TODAY, true)))
                .containsExactly("not-about-advice");
        assertThat(codes(ADVICE, null, null, corrected(null, null, true)))
                .containsExactly("not-about-them");
    }

    @Test
    void needsAVersionSentAfterTheClaimToCorrectSentAdvice() {
        assertThat(codes(ADVICE, 1, 2, corrected(2, TODAY, false))).isEmpty();
        assertThat(codes(ADVICE, 1, 2, corrected(1, TODAY, false))).containsExactly("not-sent");
        assertThat(codes(ADVICE, 1, 2, corrected(3, TODAY, false))).containsExactly("not-sent");
        assertThat(codes(ADVICE, 1, 1, corrected(null, TODAY, false))).containsExactly("not-sent");
        assertThat(codes(ADVICE, null, null, corrected(null, null, false))).isEmpty();
        assertThat(codes(ADVICE, null, null, corrected(1, null, false)))
                .containsExactly("not-sent");
    }

    @Test
    void needsEveryRecipientToBeToldOfACorrection() {
        assertThat(codes(PARTICULARS, 1, 1, corrected(null, null, true)))
                .containsExactly("required");
        assertThat(codes(PARTICULARS, 1, 1, corrected(null, TODAY, true))).isEmpty();
        assertThat(codes(PARTICULARS, 1, 1, corrected(null, TODAY.plusDays(1), true)))
                .containsExactly("in-the-future");
    }

    /** Only the authority's own SEN team reads an answer. */
    @Test
    void needsAnAnswerGivenAfterTheClaimAndNoRecipients() {
        assertThat(codes(ANSWER, 1, 2, corrected(2, null, false))).isEmpty();
        assertThat(codes(ANSWER, 1, 2, corrected(1, null, false))).containsExactly("not-sent");
        assertThat(codes(ANSWER, 1, 1, corrected(null, null, false))).containsExactly("not-sent");
    }

    @Test
    void acceptsASubjectThatTheRecordHas() {
        assertThat(RectificationRules.subjectFinding(PARTICULARS, true, null)).isEmpty();
        assertThat(RectificationRules.subjectFinding(PARTICULARS, false, null)).isEmpty();
        assertThat(RectificationRules.subjectFinding(ADVICE, true, null)).isEmpty();
        assertThat(RectificationRules.subjectFinding(ADVICE, false, 1)).isPresent();
        assertThat(RectificationRules.subjectFinding(ANSWER, true, 1)).isPresent();
        assertThat(RectificationRules.subjectFinding(ANSWER, false, null)).isPresent();
        assertThat(RectificationRules.subjectFinding(ANSWER, false, 1)).isEmpty();
    }

    @Test
    void needsReasonsNotToCorrect() {
        assertThat(codes(ADVICE, 1, 1, refused("It is what she said.", "I did not."))).isEmpty();
        assertThat(codes(ADVICE, 1, 1, refused(" ", null))).containsExactly("required");
        assertThat(
                        codes(
                                ADVICE,
                                1,
                                2,
                                new Answer(
                                        NOT_CORRECTED,
                                        TODAY,
                                        "No",
                                        true,
                                        null,
                                        2,
                                        null,
                                        null,
                                        true)))
                .containsExactly("not-corrected", "not-corrected");
    }

    @Test
    void aStatementThatCompletesTheRecordCountsAsACorrection() {
        assertThat(
                        codes(
                                PARTICULARS,
                                null,
                                null,
                                new Answer(
                                        CORRECTED, TODAY, null, false, "Mine", null, null, null,
                                        true)))
                .isEmpty();
    }

    @Test
    void needsTheFamilyToBeToldHowToComplainUnlessTheyDidNotAsk() {
        Answer silent =
                new Answer(
                        NOT_CORRECTED, TODAY, "It is right.", false, null, null, null, null, false);
        assertThat(codes(ADVICE, null, null, silent)).containsExactly("required");
        assertThat(RectificationRules.findings(ADVICE, AUTHORITY, ASKED, null, null, silent, TODAY))
                .isEmpty();
    }

    @Test
    void acceptsAReasonIfTheRecipientsCannotBeTold() {
        Answer impossible =
                new Answer(
                        CORRECTED,
                        TODAY,
                        null,
                        false,
                        null,
                        null,
                        null,
                        "The home has closed.",
                        true);
        assertThat(codes(PARTICULARS, 1, 1, impossible)).isEmpty();
    }

    @Test
    void refusesAnAnswerBeforeTheClaimOrInTheFuture() {
        assertThat(codes(ADVICE, null, null, on(ASKED.minusDays(1)))).containsExactly("order");
        assertThat(codes(ADVICE, null, null, on(TODAY.plusDays(1))))
                .containsExactly("in-the-future");
        assertThat(codes(ADVICE, null, null, on(ASKED))).isEmpty();
    }

    private static Answer on(LocalDate day) {
        return new Answer(NOT_CORRECTED, day, "It is right.", true, null, null, null, null, false);
    }

    private static Answer corrected(Integer version, LocalDate informedOn, boolean particulars) {
        return new Answer(
                CORRECTED, TODAY, null, false, null, version, informedOn, null, particulars);
    }

    private static Answer refused(String reasons, String statement) {
        return new Answer(NOT_CORRECTED, TODAY, reasons, true, statement, null, null, null, false);
    }

    private static List<String> codes(
            RectificationSubject subject, Integer before, Integer now, Answer answer) {
        return RectificationRules.findings(subject, PARENT_CARER, ASKED, before, now, answer, TODAY)
                .stream()
                .map(Finding::code)
                .toList();
    }
}
