package london.dsco.network.survey;

import static london.dsco.network.survey.StakeholderGroup.SEN_TEAM;
import static london.dsco.network.survey.StakeholderGroup.SOCIAL_WORKERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void showsNothingAboutAGroupOfFewerThanFive(int answers) {
        GroupResult result =
                SurveyRules.result(
                        SOCIAL_WORKERS, IntStream.range(0, answers).mapToObj(i -> all(5)).toList());

        assertThat(result).isEqualTo(GroupResult.hidden(SOCIAL_WORKERS));
        assertThat(result.isShown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'4,4,3,3,4', 3.6",
        "'5,5,5,5,5', 4.5",
        "'5,5,5,5,4', 4.5",
        "'5,5,5,5,2', 4.4",
        "'1,1,1,1,1', 1.5",
        "'1,1,1,1,4', 1.6",
        "'3,3,3,3,3', 3.0",
        "'1,2,2,3,3,4', 2.5"
    })
    void showsAMeanThatNeverRevealsThatAllSaidTheSame(String scores, BigDecimal mean) {
        GroupResult result =
                SurveyRules.result(
                        SEN_TEAM,
                        Arrays.stream(scores.split(","))
                                .map(Integer::valueOf)
                                .map(SurveyRulesTest::all)
                                .toList());

        assertThat(result.means()).hasSize(SurveyQuestion.values().length);
        assertThat(result.means().values()).containsOnly(mean);
    }

    @Test
    void requiresEachQuestionOnce() {
        List<SurveyScore> whole =
                Arrays.stream(SurveyQuestion.values()).map(one -> new SurveyScore(one, 3)).toList();

        assertThat(SurveyRules.wrong(whole)).isEmpty();
        assertThat(codes(SurveyRules.wrong(whole.subList(0, 4)))).containsExactly("incomplete");
        assertThat(
                        codes(
                                SurveyRules.wrong(
                                        List.of(
                                                whole.get(0),
                                                whole.get(0),
                                                whole.get(1),
                                                whole.get(2),
                                                whole.get(3)))))
                .containsExactly("twice", "incomplete");
    }

    @Test
    void refusesARepeatedGroupAndADayOutsideSixMonths() {
        assertThat(SurveyRules.wrong(List.of(SEN_TEAM), TODAY, TODAY)).isEmpty();
        assertThat(SurveyRules.wrong(List.of(SEN_TEAM), LocalDate.of(2027, 5, 21), TODAY))
                .isEmpty();
        assertThat(codes(SurveyRules.wrong(List.of(SEN_TEAM, SEN_TEAM), TODAY, TODAY)))
                .containsExactly("twice");
        assertThat(codes(SurveyRules.wrong(List.of(SEN_TEAM), TODAY.minusDays(1), TODAY)))
                .containsExactly("out-of-range");
        assertThat(codes(SurveyRules.wrong(List.of(SEN_TEAM), LocalDate.of(2027, 5, 22), TODAY)))
                .containsExactly("out-of-range");
    }

    private static Map<SurveyQuestion, Integer> all(int score) {
        Map<SurveyQuestion, Integer> scores = new EnumMap<>(SurveyQuestion.class);
        Arrays.stream(SurveyQuestion.values()).forEach(one -> scores.put(one, score));
        return scores;
    }

    private static List<String> codes(List<Finding> wrong) {
        return wrong.stream().map(Finding::code).toList();
    }
}
