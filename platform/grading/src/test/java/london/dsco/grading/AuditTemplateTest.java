package london.dsco.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import london.dsco.domain.RefusedException;
import london.dsco.grading.Criterion.Applies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A template of two domains, one of which weighs three times as much. Outstanding takes 85 per cent
 * and no criterion below 2 of 3, Good 65 per cent, Requires improvement 40.
 */
class AuditTemplateTest {

    private static final AuditTemplate TEMPLATE =
            new AuditTemplate(
                    "T-1",
                    "A template",
                    3,
                    new AuditTemplate.Thresholds(85, 2, 65, 40),
                    List.of(
                            new AuditTemplate.Domain(
                                    "A", "Time", 1, List.of(criterion("T1", Applies.ALWAYS, true))),
                            new AuditTemplate.Domain(
                                    "B",
                                    "Content",
                                    3,
                                    List.of(
                                            criterion("B1", Applies.ALWAYS, false),
                                            criterion("B2", Applies.WITH_NEEDS, false),
                                            criterion("B3", Applies.WITHOUT_NEEDS, false),
                                            criterion("B4", Applies.IF_RELEVANT, false)))));

    private static Criterion criterion(String code, Applies applies, boolean computed) {
        return new Criterion(code, "It is so", applies, computed);
    }

    /** Returns scores of B1 to B4; a hyphen means that one does not apply. */
    private static List<CriterionScore> scores(String points) {
        List<CriterionScore> scores = new ArrayList<>();
        for (String each : points.split(" ")) {
            scores.add(
                    new CriterionScore(
                            "B" + (scores.size() + 1),
                            each.equals("-") ? null : Integer.valueOf(each)));
        }
        return scores;
    }

    private static Judgement judge(int computed, String typed, Gate... gates) {
        return TEMPLATE.judge(scores(typed), Map.of("T1", computed), Set.of(gates));
    }

    /** Weighted by hand: (points of T1 + 3 x mean of the B points) / 12. */
    @ParameterizedTest
    @CsvSource({
        "3, '3 3 - -', 100.0, OUTSTANDING",
        "3, '3 2 - -', 87.5,  OUTSTANDING",
        "1, '3 3 3 3', 83.3,  GOOD",
        "3, '3 3 3 1', 87.5,  GOOD", // one criterion below 2
        "1, '3 2 - -', 70.8,  GOOD",
        "0, '2 3 3 2', 62.5,  REQUIRES_IMPROVEMENT",
        "2, '1 1 1 1', 41.6,  REQUIRES_IMPROVEMENT", // 41.66 is never rounded up
        "1, '1 1 1 1', 33.3,  INADEQUATE",
        "0, '0 0 0 0', 0.0,   INADEQUATE"
    })
    void weighsTheDomainsAndLeavesOutWhatDoesNotApply(
            int computed, String typed, BigDecimal percent, Grade grade) {
        Judgement judgement = judge(computed, typed);

        assertThat(judgement.score()).isEqualTo(percent);
        assertThat(judgement.grade()).isEqualTo(grade);
    }

    @Test
    void leavesOutADomainOfWhichNothingApplies() {
        Judgement judgement = judge(2, "- - - -");

        assertThat(judgement.score()).isEqualTo(new BigDecimal("66.6"));
        assertThat(judgement.grade()).isEqualTo(Grade.GOOD);
    }

    @ParameterizedTest
    @EnumSource(Gate.class)
    void aSeriousFaultCapsEvenAPerfectScore(Gate gate) {
        assertThat(judge(3, "3 3 3 3", gate).grade()).isEqualTo(gate.cap());
        assertThat(gate.barsSignOff()).isEqualTo(gate != Gate.NO_CHILD_VOICE);
    }

    @Test
    void aCapNeverRaisesAGrade() {
        assertThat(judge(0, "0 0 0 0", Gate.NO_CHILD_VOICE).grade()).isEqualTo(Grade.INADEQUATE);
        assertThat(judge(3, "3 3 3 3", Gate.NO_CHILD_VOICE, Gate.MISSING_CONSENT).grade())
                .isEqualTo(Grade.INADEQUATE);
    }

    @Test
    void listsTheScoresInTheOrderOfTheTemplate() {
        assertThat(judge(3, "0 1 2 -").scores())
                .extracting(CriterionScore::criterion)
                .containsExactly("T1", "B1", "B2", "B3", "B4");
    }

    @ParameterizedTest
    @CsvSource({"'3 3 3'", "'3 3 3 4'", "'3 3 3 -1'", "'3 3 3 3 3'"})
    void refusesToJudgeScoresThatDoNotFit(String typed) {
        assertThatThrownBy(() -> judge(3, typed)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> wrong(List<CriterionScore> typed, boolean findsNeeds) {
        return ScoreRules.findings(TEMPLATE, typed, findsNeeds).stream()
                .map(finding -> finding.place().steps() + " " + finding.code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'3 3 3 3',  true,  ''",
        "'3 - - -',  true,  ''", // half of B1 and B2
        "'- - 3 -',  true,  [scores] too-few-scored", // B3 is not for advice with needs
        "'- - 3 -',  false, ''",
        "'- 3 - -',  false, [scores] too-few-scored",
        "'- - - 3',  true,  [scores] too-few-scored", // IF_RELEVANT is no substitute
        "'0 3 3 4',  true,  '[scores, 3, score] out-of-range'",
        "'-1 3 3 3', true,  '[scores, 0, score] out-of-range'",
        "'3 3 3',    true,  [scores] missing-criterion"
    })
    void asksForAtLeastHalfOfWhatAlwaysAppliesInEachDomain(
            String typed, boolean findsNeeds, String findings) {
        assertThat(String.join("; ", wrong(scores(typed), findsNeeds))).isEqualTo(findings);
    }

    @Test
    void refusesScoresOfNothing() {
        assertThat(wrong(scores("- - - -"), true))
                .containsExactly("[scores] none-applicable", "[scores] too-few-scored");
    }

    @ParameterizedTest
    @CsvSource({"T1, computed", "B1, not-unique", "X9, unknown-criterion"})
    void refusesALineThatNobodyMayScore(String code, String finding) {
        List<CriterionScore> typed = scores("3 3 3 3");
        typed.add(new CriterionScore(code, 3));

        assertThat(wrong(typed, true)).containsExactly("[scores, 4, criterion] " + finding);
    }

    @Test
    void aSecondPersonScoresByTheTemplateOfTheAuditWithTheComputedPointsTakenOver() {
        Map<String, Integer> computed = Scoring.computed(TEMPLATE, judge(2, "3 3 3 3").scores());

        assertThat(computed).containsExactly(Map.entry("T1", 2));
        assertThat(
                        Scoring.judge(TEMPLATE, "T-1", scores("3 3 3 3"), computed, Set.of(), true)
                                .score())
                .isEqualTo(new BigDecimal("91.6"));
        assertThatThrownBy(
                        () ->
                                Scoring.judge(
                                        TEMPLATE,
                                        "T-2",
                                        scores("3 3 3 3"),
                                        computed,
                                        Set.of(),
                                        true))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(
                        () -> Scoring.judge(TEMPLATE, "T-1", scores("3"), computed, Set.of(), true))
                .isInstanceOf(RefusedException.class);
    }
}
