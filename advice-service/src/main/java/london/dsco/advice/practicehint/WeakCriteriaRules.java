package london.dsco.advice.practicehint;

import java.util.List;
import london.dsco.grading.CriterionScore;

/**
 * The criteria of an audit that need help. Source: the audit framework, in which a criterion is not
 * met (0), partly met (1), met (2) or exceeded (3).
 */
final class WeakCriteriaRules {

    private static final int MET = 2;

    private WeakCriteriaRules() {}

    /**
     * @param scores the scores of one audit; a criterion that does not apply has no points
     * @return those not met or partly met, the weakest first, and with equal points in the order of
     *     the template
     */
    static List<CriterionScore> weak(List<CriterionScore> scores) {
        return scores.stream()
                .filter(score -> score.points() != null && score.points() < MET)
                .sorted((one, other) -> Integer.compare(one.points(), other.points()))
                .toList();
    }
}
