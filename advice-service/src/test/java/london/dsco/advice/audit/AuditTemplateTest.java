package london.dsco.advice.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import london.dsco.advice.audit.AuditTemplate.Criterion;
import london.dsco.advice.audit.AuditTemplate.Domain;
import london.dsco.advice.audit.AuditTemplate.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AuditTemplateTest {

    private static final AuditTemplate SCA =
            new AuditTemplates(new ObjectMapper()).byVersion("SCA-2026.1").orElseThrow();

    private static Map<String, Integer> all(Integer points) {
        Map<String, Integer> scores = new HashMap<>();
        SCA.criteria().forEach(criterion -> scores.put(criterion, points));
        return scores;
    }

    private static AuditResult grade(Map<String, Integer> points, Gate... gates) {
        return SCA.grade(points, Set.of(gates));
    }

    @Test
    void theRegionalDefaultHasEightDomainsThatWeighAHundred() {
        assertThat(SCA.domains())
                .extracting(Domain::weight)
                .containsExactly(10, 15, 20, 15, 20, 10, 5, 5);
        assertThat(SCA.criteria())
                .hasSize(40)
                .doesNotHaveDuplicates()
                .startsWith("T1")
                .endsWith("C3");
    }

    @ParameterizedTest(name = "{0} throughout scores {1}: {2}")
    @CsvSource({
        "3, 100.0, OUTSTANDING",
        "2, 66.6, REQUIRES_IMPROVEMENT",
        "1, 33.3, INADEQUATE",
        "0, 0.0, INADEQUATE"
    })
    void theSamePointsThroughout(int points, String score, Grade grade) {
        AuditResult result = grade(all(points));
        assertThat(result.score()).hasToString(score);
        assertThat(result.grade()).isEqualTo(grade);
    }

    @Test
    void oneWeakCriterionKeepsTheBestFromOutstanding() {
        Map<String, Integer> points = all(3);
        points.put("C3", 2);
        assertThat(grade(points).grade()).isEqualTo(Grade.OUTSTANDING);
        points.put("C3", 1);
        assertThat(grade(points).score()).hasToString("98.8");
        assertThat(grade(points).grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void whatDoesNotApplyCountsNeitherWay() {
        Map<String, Integer> points = all(3);
        points.put("D7", null);
        points.put("S1", null);
        points.put("S2", null);
        points.put("S3", null);
        assertThat(grade(points).score()).hasToString("100.0");
        assertThat(grade(points).grade()).isEqualTo(Grade.OUTSTANDING);
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
        Map<String, Integer> scores = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            scores.put("A" + (i + 1), Integer.valueOf(each[i]));
        }
        assertThat(small.grade(scores, Set.of()).grade()).isEqualTo(expected);
    }

    private static Criterion criterion(String code) {
        return new Criterion(code, code);
    }

    @ParameterizedTest
    @EnumSource(value = Gate.class, mode = EnumSource.Mode.EXCLUDE, names = "NO_CHILD_VOICE")
    void aGateCapsTheBestScoreAtInadequate(Gate gate) {
        assertThat(grade(all(3), gate).grade()).isEqualTo(Grade.INADEQUATE);
        assertThat(gate.barsSignOff()).isTrue();
    }

    @Test
    void withoutTheChildsVoiceAdviceRequiresImprovementAtBest() {
        assertThat(grade(all(3), Gate.NO_CHILD_VOICE).grade())
                .isEqualTo(Grade.REQUIRES_IMPROVEMENT);
        assertThat(grade(all(1), Gate.NO_CHILD_VOICE).grade()).isEqualTo(Grade.INADEQUATE);
        assertThat(grade(all(3), Gate.NO_CHILD_VOICE, Gate.THIRD_PARTY_DATA).grade())
                .isEqualTo(Grade.INADEQUATE);
        assertThat(Gate.NO_CHILD_VOICE.barsSignOff()).isFalse();
    }

    @Test
    void everyCriterionIsAnsweredWithinRange() {
        Map<String, Integer> missing = all(3);
        missing.remove("T1");
        assertThatThrownBy(() -> grade(missing)).isInstanceOf(IllegalArgumentException.class);
        Map<String, Integer> unknown = all(3);
        unknown.put("Z9", 3);
        assertThatThrownBy(() -> grade(unknown)).isInstanceOf(IllegalArgumentException.class);
        Map<String, Integer> tooMany = all(3);
        tooMany.put("T1", 4);
        assertThatThrownBy(() -> grade(tooMany)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> grade(all(null))).isInstanceOf(IllegalArgumentException.class);
    }
}
