package london.dsco.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import london.dsco.grading.Criterion.Applies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Three domains of one, two and three criteria, which weigh 1, 2 and 3. Outstanding takes 90 per
 * cent, Good 60, Requires improvement 50, so that whole points reach each of them exactly.
 */
class ThresholdTest {

    private static final AuditTemplate TEMPLATE =
            new AuditTemplate(
                    "T-3",
                    "A template",
                    10,
                    new AuditTemplate.Thresholds(90, 8, 60, 50),
                    List.of(domain("A", 1), domain("B", 2), domain("C", 3)));

    /** Returns a domain that weighs as much as it has criteria. */
    private static AuditTemplate.Domain domain(String code, int size) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            criteria.add(new Criterion(code + i, "It is so", Applies.ALWAYS, false));
        }
        return new AuditTemplate.Domain(code, "Domain " + code, size, criteria);
    }

    private static List<CriterionScore> scores(String points) {
        List<Criterion> criteria = TEMPLATE.criteria();
        List<CriterionScore> scores = new ArrayList<>();
        for (String each : points.split(" ")) {
            scores.add(
                    new CriterionScore(
                            criteria.get(scores.size()).code(),
                            each.equals("-") ? null : Integer.valueOf(each)));
        }
        return scores;
    }

    private static Judgement judge(String points, Gate... gates) {
        return TEMPLATE.judge(scores(points), Map.of(), Set.of(gates));
    }

    /** By hand: (A + 2 x mean of B + 3 x mean of C) / 60, without a domain that does not apply. */
    @ParameterizedTest
    @CsvSource({
        "'9 9 9 9 9 9',    90.0, OUTSTANDING", // exactly the threshold
        "'9 9 9 9 9 8',    88.3, GOOD", // 53 of 60
        "'8 8 8 10 10 10', 90.0, OUTSTANDING", // each at least 8
        "'7 9 9 10 10 9',  90.0, GOOD", // one below 8
        "'6 6 6 6 6 6',    60.0, GOOD",
        "'5 6 6 6 6 6',    58.3, REQUIRES_IMPROVEMENT", // 35 of 60
        "'5 5 5 5 5 5',    50.0, REQUIRES_IMPROVEMENT",
        "'4 5 5 5 5 5',    48.3, INADEQUATE", // 29 of 60
        "'10 - - 9 - -',   92.5, OUTSTANDING", // (10 + 3 x 9) / 40
        "'- 9 8 - - -',    85.0, GOOD", // 2 x 8.5 / 20
        "'- - - 9 9 8',    86.6, GOOD", // 26 of 30, never rounded up
        "'0 0 0 10 10 10', 50.0, REQUIRES_IMPROVEMENT"
    })
    void aGradeIsReachedAtItsThresholdAndNotJustBelow(
            String points, BigDecimal percent, Grade grade) {
        Judgement judgement = judge(points);

        assertThat(judgement.score()).isEqualTo(percent);
        assertThat(judgement.grade()).isEqualTo(grade);
    }

    /**
     * 59.99 per cent would read as 60.0 if it were rounded; it is not Good and must not look so.
     */
    @Test
    void aScoreJustBelowAThresholdIsNotShownAsTheThreshold() {
        AuditTemplate hundred =
                new AuditTemplate(
                        "T-4",
                        "A template",
                        10,
                        new AuditTemplate.Thresholds(90, 8, 67, 50),
                        List.of(domain("C", 3)));

        Judgement judgement =
                hundred.judge(
                        List.of(
                                new CriterionScore("C1", 6),
                                new CriterionScore("C2", 7),
                                new CriterionScore("C3", 7)),
                        Map.of(),
                        Set.of());

        assertThat(judgement.score()).isEqualTo(new BigDecimal("66.6"));
        assertThat(judgement.grade()).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "'9 9 9 9 9 9', REQUIRES_IMPROVEMENT",
        "'6 6 6 6 6 6', REQUIRES_IMPROVEMENT",
        "'5 5 5 5 5 5', REQUIRES_IMPROVEMENT",
        "'0 0 0 0 0 0', INADEQUATE"
    })
    void adviceWithoutTheChildsVoiceIsAtMostRequiresImprovement(String points, Grade grade) {
        assertThat(judge(points, Gate.NO_CHILD_VOICE).grade()).isEqualTo(grade);
    }

    @ParameterizedTest
    @EnumSource(value = Gate.class, mode = EnumSource.Mode.EXCLUDE, names = "NO_CHILD_VOICE")
    void everyOtherSeriousFaultIsInadequateAndItsScoreStaysAsItWas(Gate gate) {
        Judgement judgement = judge("9 9 9 9 9 9", gate);

        assertThat(judgement.grade()).isEqualTo(Grade.INADEQUATE);
        assertThat(judgement.score()).isEqualTo(new BigDecimal("90.0"));
    }

    /** Half of three is two, and half of one is one. */
    @ParameterizedTest
    @CsvSource({
        "'5 5 - 5 5 -', ''",
        "'5 5 - 5 - -', 'Score at least 2 of C1, C2, C3.'",
        "'- 5 5 5 5 5', 'Score at least 1 of A1.'",
        "'5 - - 5 5 5', 'Score at least 1 of B1, B2.'",
        "'- - - 5 5 5', 'Score at least 1 of A1. Score at least 1 of B1, B2.'"
    })
    void asksForHalfOfEachDomainRoundedUp(String points, String asked) {
        assertThat(
                        String.join(
                                " ",
                                ScoreRules.findings(TEMPLATE, scores(points), true).stream()
                                        .map(finding -> finding.explanation())
                                        .toList()))
                .isEqualTo(asked);
    }

    @Test
    void doesNotAskForMoreScoresWhileOneIsOutOfRange() {
        assertThat(ScoreRules.findings(TEMPLATE, scores("11 - - - - -"), true))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.code()).isEqualTo("out-of-range");
                            assertThat(finding.explanation())
                                    .isEqualTo("A score must be a whole number from 0 to 10.");
                        });
    }

    @Test
    void namesEveryCriterionThatIsLeftOut() {
        assertThat(ScoreRules.findings(TEMPLATE, scores("5 5 5 5"), true))
                .extracting(finding -> finding.explanation())
                .containsExactly(
                        "Score C2, or send null where it does not apply.",
                        "Score C3, or send null where it does not apply.");
    }
}
