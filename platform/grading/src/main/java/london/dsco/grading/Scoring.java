package london.dsco.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;

/**
 * A second person's scores of advice that was already audited, by the template of that audit. The
 * scores that the system computed are taken over, because a date is the same fact for both.
 */
public final class Scoring {

    private Scoring() {}

    /**
     * @param template of the audit
     * @param named version of the template that the second person used
     * @param typed their scores
     * @param computed points that the system scored in the audit, by criterion
     * @param gates faults that they named, with those that need no judgement
     * @param findsNeeds whether the advice finds needs
     * @return the judgement, with the grade that the template computes
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} with every fault in the
     *     scores
     */
    public static Judgement judge(
            AuditTemplate template,
            String named,
            List<CriterionScore> typed,
            Map<String, Integer> computed,
            Set<Gate> gates,
            boolean findsNeeds) {
        if (!template.version().equals(named)) {
            throw invalid(
                            List.of(
                                    new Finding(
                                            "template",
                                            "other-template",
                                            "Use the version of the template that this audit uses.")))
                    .raise();
        }
        List<Finding> wrong = ScoreRules.findings(template, typed, findsNeeds);
        if (!wrong.isEmpty()) {
            throw invalid(wrong).raise();
        }
        return template.judge(typed, computed, gates);
    }

    /**
     * Returns the points that the system computed in an audit, by criterion.
     *
     * @param scores every criterion of the audit
     */
    public static Map<String, Integer> computed(
            AuditTemplate template, List<CriterionScore> scores) {
        Map<String, Integer> computed = new HashMap<>();
        Set<String> codes = template.computed();
        for (CriterionScore score : scores) {
            if (codes.contains(score.criterion())) {
                computed.put(score.criterion(), score.points());
            }
        }
        return computed;
    }

    private static Refusal invalid(List<Finding> findings) {
        return new Refusal(
                Refusal.Code.INVALID_INPUT,
                "The scores do not fit the template.",
                findings,
                Map.of());
    }
}
