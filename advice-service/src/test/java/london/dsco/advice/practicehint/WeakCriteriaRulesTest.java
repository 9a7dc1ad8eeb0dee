package london.dsco.advice.practicehint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import london.dsco.grading.CriterionScore;
import org.junit.jupiter.api.Test;

class WeakCriteriaRulesTest {

    @Test
    void findsUnmetAndPartlyMetCriteriaTheWeakestFirst() {
        assertThat(
                        WeakCriteriaRules.weak(
                                List.of(
                                        new CriterionScore("T2", 1),
                                        new CriterionScore("V1", 2),
                                        new CriterionScore("V2", 0),
                                        new CriterionScore("V3", 3),
                                        new CriterionScore("D2", 1),
                                        new CriterionScore("D7", null))))
                .extracting(CriterionScore::criterion)
                .containsExactly("V2", "T2", "D2");
    }

    @Test
    void findsNothingInAnAuditThatMeetsEverything() {
        assertThat(WeakCriteriaRules.weak(List.of(new CriterionScore("V1", 2)))).isEmpty();
    }
}
