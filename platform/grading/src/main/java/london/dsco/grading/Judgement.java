package london.dsco.grading;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A template's judgement on an auditor's scores.
 *
 * @param scores every criterion in the order of the template, including those that the system
 *     computed
 * @param score weighted, in per cent, to one decimal place rounded down
 */
public record Judgement(
        List<CriterionScore> scores, BigDecimal score, Grade grade, Set<Gate> gates) {

    public Judgement {
        scores = List.copyOf(scores);
        gates = Collections.unmodifiableSet(new TreeSet<>(gates));
    }
}
