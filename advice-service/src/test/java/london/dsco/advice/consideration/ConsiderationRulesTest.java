package london.dsco.advice.consideration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Involvement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsiderationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final AnswerAttestation ATTESTED = new AnswerAttestation(true, true);

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-12-04,",
        "2026-11-29, 2026-11-29,",
        "2026-11-29, 2027-01-10,",
        "2026-11-29, 2027-01-11, out-of-range",
        "2026-11-20, 2026-11-28, out-of-range",
        "2026-11-30, 2026-12-04, in-the-future",
        "2014-08-31, 2026-11-29, before-the-law",
    })
    void acceptsPossibleDays(LocalDate received, LocalDate answerBy, String code) {
        assertThat(codes(ConsiderationRules.opening(received, answerBy, TODAY)))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    /** The duty to tell social care continues after the six weeks. */
    @Test
    void givesSocialCareTimeEvenOnceTheDecisionIsLate() {
        LocalDate received = TODAY.minusWeeks(10);
        assertThat(ConsiderationRules.latestAnswer(received, TODAY)).isEqualTo("2027-01-10");
        assertThat(ConsiderationRules.latestAnswer(TODAY.minusWeeks(6), TODAY)).isEqualTo(TODAY);
    }

    @Test
    void acceptsNotKnownAsAnAnswerWithoutWords() {
        assertThat(ConsiderationRules.answer(Knowledge.NOT_KNOWN, null, null, ATTESTED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Knowledge.class,
            names = {"KNOWN_BEFORE", "OPEN"})
    void needsWordsOnceSocialCareKnowsTheChild(Knowledge known) {
        Involvement involvement = known == Knowledge.OPEN ? Involvement.CIN : null;
        assertThat(codes(ConsiderationRules.answer(known, involvement, " ", ATTESTED)))
                .containsExactly("required");
        assertThat(ConsiderationRules.answer(known, involvement, "Respite", ATTESTED)).isEmpty();
    }

    @Test
    void needsTheInvolvementOnlyIfSocialCareIsInvolved() {
        assertThat(codes(ConsiderationRules.answer(Knowledge.OPEN, null, "x", ATTESTED)))
                .containsExactly("required");
        assertThat(
                        codes(
                                ConsiderationRules.answer(
                                        Knowledge.OPEN, Involvement.NOT_KNOWN, "x", ATTESTED)))
                .containsExactly("required");
        assertThat(
                        codes(
                                ConsiderationRules.answer(
                                        Knowledge.KNOWN_BEFORE, Involvement.CP, "x", ATTESTED)))
                .containsExactly("not-open");
    }

    @Test
    void refusesAnAnswerWithoutAnAttestation() {
        for (AnswerAttestation given :
                new AnswerAttestation[] {
                    null, new AnswerAttestation(null, null), new AnswerAttestation(false, false)
                }) {
            assertThat(codes(ConsiderationRules.answer(Knowledge.NOT_KNOWN, null, null, given)))
                    .containsExactly("not-attested", "not-attested");
        }
        assertThat(
                        ConsiderationRules.answer(
                                Knowledge.NOT_KNOWN, null, null, new AnswerAttestation(true, null)))
                .extracting(each -> each.place().toString())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-29,",
        "2026-11-01,",
        "2026-11-30, in-the-future",
        "2026-10-31, before-the-request",
    })
    void acceptsDaysSinceTheRequest(LocalDate on, String code) {
        assertThat(codes(ConsiderationRules.day("heldOn", on, LocalDate.of(2026, 11, 1), TODAY)))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }
}
