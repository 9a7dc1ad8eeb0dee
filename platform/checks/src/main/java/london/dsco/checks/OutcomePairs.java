package london.dsco.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether another plan repeats or contradicts the outcomes of an advice. It weighs the signs of
 * each pair of outcomes by what was learnt from the labelled ones. Why: docs/adr/0067 and 0073.
 */
final class OutcomePairs {

    static final String REPEATS = "/checks/repeats-weights.txt";
    static final String CONTRADICTS = "/checks/contradicts-weights.txt";

    /** How sure it must be, from 0 to 1; chosen on authors whose pairs it had not learnt. */
    private static final double SURE_OF_REPEATING = 0.15;

    /** The same; higher ones found too few of what other authors had written. */
    private static final double SURE_OF_CONTRADICTING = 0.35;

    private final LearntWeights repeats;
    private final LearntWeights contradicts;

    /** What another plan does with an outcome. */
    enum Verdict {
        NEITHER,
        REPEATS,
        CONTRADICTS
    }

    OutcomePairs(LearntWeights repeats, LearntWeights contradicts) {
        this.repeats = repeats;
        this.contradicts = contradicts;
    }

    static OutcomePairs shipped() {
        return new OutcomePairs(LearntWeights.shipped(REPEATS), LearntWeights.shipped(CONTRADICTS));
    }

    /**
     * An outcome of another plan contradicts only the one of the advice that it is most about, and
     * none if it repeats one.
     *
     * @param own outcomes of the advice
     * @param others outcomes of the child's other plans
     * @return for each of the advice's, in their order
     */
    List<Verdict> compare(List<OutcomeWords> own, List<OutcomeWords> others) {
        double[] repeated = new double[own.size()];
        double[] denied = new double[own.size()];
        others.forEach(other -> weigh(own, other, repeated, denied));
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            double over = repeated[i] - SURE_OF_REPEATING;
            double overDenied = denied[i] - SURE_OF_CONTRADICTING;
            if (over >= 0 && over >= overDenied) {
                verdicts.add(Verdict.REPEATS);
            } else {
                verdicts.add(overDenied >= 0 ? Verdict.CONTRADICTS : Verdict.NEITHER);
            }
        }
        return List.copyOf(verdicts);
    }

    private void weigh(
            List<OutcomeWords> own, OutcomeWords other, double[] repeated, double[] denied) {
        double nearest = 0;
        boolean repeatsOne = false;
        double[] alike = new double[own.size()];
        double[] chances = new double[own.size()];
        for (int i = 0; i < own.size(); i++) {
            OutcomeWords each = own.get(i);
            Set<String> signs = OutcomeSigns.of(each, other);
            double same = repeats.chance(signs);
            chances[i] = contradicts.chance(signs);
            alike[i] = each.nearness(other);
            nearest = Math.max(nearest, alike[i]);
            if (each.isInOtherAmounts(other)) {
                chances[i] = Math.max(chances[i], same);
            } else {
                repeated[i] = Math.max(repeated[i], same);
                repeatsOne |= same >= SURE_OF_REPEATING && same >= chances[i];
            }
        }
        for (int i = 0; i < own.size(); i++) {
            if (!repeatsOne && alike[i] >= nearest) {
                denied[i] = Math.max(denied[i], chances[i]);
            }
        }
    }
}
