package london.dsco.advice.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionnaireRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static QuestionnaireAnswers answers(CompletedBy who) {
        return new QuestionnaireAnswers(null, "Her grandmother helps.", " ", who);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.place().steps() + " " + finding.code())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(CompletedBy.class)
    void acceptsOneAnsweredPartFromStaffWhoeverCompletedIt(CompletedBy who) {
        assertThat(QuestionnaireRules.findings(answers(who), TODAY, TODAY)).isEmpty();
    }

    @Test
    void refusesAQuestionnaireInWhichNoPartIsAnswered() {
        QuestionnaireAnswers blank =
                new QuestionnaireAnswers(null, "", " \n", CompletedBy.PARENT_CARER);
        assertThat(codes(QuestionnaireRules.findings(blank, TODAY, TODAY)))
                .containsExactly("[groupsAndActivities] required");
        assertThat(codes(QuestionnaireRules.findings(blank, LinkRecipient.PARENT_CARER)))
                .containsExactly("[groupsAndActivities] required");
    }

    @Test
    void refusesAQuestionnaireCompletedTomorrow() {
        QuestionnaireAnswers answers = answers(CompletedBy.PARENT_CARER);
        assertThat(codes(QuestionnaireRules.findings(answers, TODAY.plusDays(1), TODAY)))
                .containsExactly("[completedOn] in-the-future");
    }

    @ParameterizedTest(name = "a link for a {0}, completed by {1}: {2}")
    @CsvSource({
        "PARENT_CARER, PARENT_CARER, true",
        "PARENT_CARER, SUPPORTER, true",
        "PARENT_CARER, YOUNG_PERSON, false",
        "PARENT_CARER, PRACTITIONER, false",
        "YOUNG_PERSON, YOUNG_PERSON, true",
        "YOUNG_PERSON, SUPPORTER, true",
        "YOUNG_PERSON, PARENT_CARER, false",
        "YOUNG_PERSON, PRACTITIONER, false"
    })
    void acceptsAnswersThroughALinkFromItsRecipientOrTheirSupporter(
            LinkRecipient recipient, CompletedBy who, boolean taken) {
        assertThat(QuestionnaireRules.findings(answers(who), recipient).isEmpty()).isEqualTo(taken);
    }

    @ParameterizedTest(name = "a link until {0}: {1}")
    @CsvSource({
        "2026-11-19, false",
        "2026-11-20, false",
        "2026-11-21, true",
        "2027-01-01, true",
        "2027-01-02, false"
    })
    void keepsALinkValidUntilTomorrowAtLeastAndForSixWeeksAtMost(
            LocalDate lastDay, boolean inRange) {
        assertThat(QuestionnaireRules.lastDayFindings(lastDay, TODAY).isEmpty()).isEqualTo(inRange);
    }
}
