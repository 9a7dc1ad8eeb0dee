package london.dsco.advice.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.grading.AuditTemplate;
import london.dsco.grading.AuditTemplate.Domain;
import london.dsco.grading.AuditTemplate.Thresholds;
import london.dsco.grading.Criterion;
import london.dsco.grading.Criterion.Applies;
import london.dsco.grading.CriterionScore;
import london.dsco.grading.Gate;
import london.dsco.grading.Grade;
import london.dsco.grading.Judgement;
import london.dsco.grading.ScoreRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AuditTemplateTest {

    private static final AuditTemplate SCA =
            new AuditTemplates(new ObjectMapper()).byVersion("SCA-2026.1").orElseThrow();

    /** Returns an auditor's input: every criterion but T1, with the same points. */
    private static Map<String, Integer> all(Integer points) {
        Map<String, Integer> scores = new TreeMap<>();
        SCA.criteria().stream()
                .filter(criterion -> !criterion.computed())
                .forEach(criterion -> scores.put(criterion.code(), points));
        return scores;
    }

    private static List<CriterionScore> typed(Map<String, Integer> points) {
        List<CriterionScore> typed = new ArrayList<>();
        points.forEach((code, each) -> typed.add(new CriterionScore(code, each)));
        return typed;
    }

    private static Judgement judge(Map<String, Integer> points, int timeliness, Gate... gates) {
        return SCA.judge(typed(points), Map.of("T1", timeliness), Set.of(gates));
    }

    private static List<String> findings(List<CriterionScore> typed, boolean findsNeeds) {
        return ScoreRules.findings(SCA, typed, findsNeeds).stream().map(Finding::code).toList();
    }

    @Test
    void theRegionalDefaultHasEightDomainsWithAWeightOfAHundred() {
        assertThat(SCA.domains())
                .extracting(Domain::weight)
                .containsExactly(10, 15, 20, 15, 20, 10, 5, 5);
        assertThat(SCA.criteria())
                .extracting(Criterion::code)
                .hasSize(40)
                .doesNotHaveDuplicates()
                .startsWith("T1")
                .endsWith("C3");
        assertThat(SCA.computed()).containsExactly(TimelinessScore.CRITERION);
    }

    @ParameterizedTest(name = "{0} throughout scores {1}: {2}")
    @CsvSource({
        "3, 100.0, OUTSTANDING",
        "2, 66.6, REQUIRES_IMPROVEMENT",
        "1, 33.3, INADEQUATE",
        "0, 0.0, INADEQUATE"
    })
    void theSamePointsThroughoutGiveThatShareOfTheHighestScore(
            int points, String score, Grade grade) {
        Judgement judgement = judge(all(points), points);
        assertThat(judgement.score()).hasToString(score);
        assertThat(judgement.grade()).isEqualTo(grade);
    }

    @Test
    void isNotOutstandingWithOneWeakCriterion() {
        Map<String, Integer> points = all(3);
        points.put("C3", 2);
        assertThat(judge(points, 3).grade()).isEqualTo(Grade.OUTSTANDING);
        points.put("C3", 1);
        assertThat(judge(points, 3).score()).hasToString("98.8");
        assertThat(judge(points, 3).grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void adviceThatIsLateIsNotOutstandingWhateverTheAuditorScores() {
        Judgement late = judge(all(3), 0);
        assertThat(late.score()).hasToString("97.5");
        assertThat(late.grade()).isEqualTo(Grade.GOOD);
        assertThat(late.scores()).first().isEqualTo(new CriterionScore("T1", 0));
    }

    @Test
    void whatDoesNotApplyCountsNeitherWay() {
        Map<String, Integer> points = all(3);
        points.put("D7", null);
        points.put("S1", null);
        points.put("S2", null);
        points.put("S3", null);
        assertThat(judge(points, 3).score()).hasToString("100.0");
        assertThat(judge(points, 3).grade()).isEqualTo(Grade.OUTSTANDING);
    }

    @Test
    void oneScoreWithAllOthersNotApplicableIsRefused() {
        Map<String, Integer> points = all(null);
        points.put("C3", 3);
        assertThat(findings(typed(points), true))
                .containsOnly("too-few-scored")
                .hasSize(SCA.domains().size() - 1);
    }

    @Test
    void fewerThanHalfOfADomainThatAppliesIsRefused() {
        Map<String, Integer> points = all(3);
        points.put("O1", null);
        points.put("O2", null);
        assertThat(findings(typed(points), true)).isEmpty();
        points.put("O3", null);
        assertThat(ScoreRules.findings(SCA, typed(points), true))
                .containsExactly(
                        new Finding(
                                Place.of("scores"),
                                "too-few-scored",
                                "Score at least 2 of O1, O2, O3, O5."));
    }

    @Test
    void adviceThatFindsNoNeedsHasNeitherOutcomesNorProvisionToScore() {
        Map<String, Integer> points = all(3);
        for (String code : List.of("D1", "D2", "D3", "D4", "O1", "O2", "O3", "O4", "O5")) {
            points.put(code, null);
        }
        for (String code : List.of("P1", "P2", "P3", "P4", "P5", "P6")) {
            points.put(code, null);
        }
        assertThat(findings(typed(points), false)).isEmpty();
        assertThat(findings(typed(points), true)).hasSize(3).containsOnly("too-few-scored");
        assertThat(SCA.judge(typed(points), Map.of("T1", 3), Set.of()).grade())
                .isEqualTo(Grade.OUTSTANDING);
    }

    @ParameterizedTest(name = "{0} points of four criteria: {1}")
    @CsvSource({
        "'3 3 3 3', OUTSTANDING",
        "'3 3 3 2', OUTSTANDING",
        "'3 3 2 2', GOOD",
        "'3 2 2 2', GOOD",
        "'3 3 3 0', GOOD",
        "'2 2 2 2', REQUIRES_IMPROVEMENT",
        "'3 3 0 0', REQUIRES_IMPROVEMENT",
        "'3 2 0 0', INADEQUATE",
    })
    void aThresholdIsReachedExactlyOrNotAtAll(String points, Grade expected) {
        List<Criterion> criteria =
                List.of(criterion("A1"), criterion("A2"), criterion("A3"), criterion("A4"));
        AuditTemplate small =
                new AuditTemplate(
                        "T",
                        "T",
                        3,
                        new Thresholds(90, 2, 75, 50),
                        List.of(new Domain("A", "A", 100, criteria)));
        String[] each = points.split(" ");
        List<CriterionScore> scores = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            scores.add(new CriterionScore("A" + (i + 1), Integer.valueOf(each[i])));
        }
        assertThat(small.judge(scores, Map.of(), Set.of()).grade()).isEqualTo(expected);
    }

    private static Criterion criterion(String code) {
        return new Criterion(code, code, Applies.ALWAYS, false);
    }

    @ParameterizedTest
    @EnumSource(value = Gate.class, mode = EnumSource.Mode.EXCLUDE, names = "NO_CHILD_VOICE")
    void aGateCapsTheBestScoreAtInadequate(Gate gate) {
        assertThat(judge(all(3), 3, gate).grade()).isEqualTo(Grade.INADEQUATE);
        assertThat(gate.barsSignOff()).isTrue();
    }

    @Test
    void withoutTheChildsVoiceAdviceRequiresImprovementAtBest() {
        assertThat(judge(all(3), 3, Gate.NO_CHILD_VOICE).grade())
                .isEqualTo(Grade.REQUIRES_IMPROVEMENT);
        assertThat(judge(all(1), 1, Gate.NO_CHILD_VOICE).grade()).isEqualTo(Grade.INADEQUATE);
        assertThat(judge(all(3), 3, Gate.NO_CHILD_VOICE, Gate.THIRD_PARTY_DATA).grade())
                .isEqualTo(Grade.INADEQUATE);
        assertThat(Gate.NO_CHILD_VOICE.barsSignOff()).isFalse();
    }

    @Test
    void everyMistakeInTheScoresIsFoundWithItsPlace() {
        Map<String, Integer> points = all(3);
        points.remove("T2");
        List<CriterionScore> typed = new ArrayList<>();
        typed.add(new CriterionScore("T1", 3));
        typed.add(new CriterionScore("Z9", 3));
        typed.add(new CriterionScore("T3", 4));
        typed.addAll(typed(points));
        int repeated = 3 + new ArrayList<>(points.keySet()).indexOf("T3");
        assertThat(ScoreRules.findings(SCA, typed, true))
                .extracting(finding -> finding.place().steps() + " " + finding.code())
                .containsExactly(
                        "[scores, 0, criterion] computed",
                        "[scores, 1, criterion] unknown-criterion",
                        "[scores, 2, score] out-of-range",
                        "[scores, " + repeated + ", criterion] not-unique",
                        "[scores] missing-criterion");
    }

    @Test
    void aComputedCriterionMustBeSuppliedWithinRange() {
        List<CriterionScore> typed = typed(all(3));
        assertThatThrownBy(() -> SCA.judge(typed, Map.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SCA.judge(typed, Map.of("T1", 4), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SCA.judge(typed, Map.of("T1", 3, "T2", 3), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
