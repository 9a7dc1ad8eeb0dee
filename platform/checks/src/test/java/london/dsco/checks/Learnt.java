package london.dsco.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Learns what signs weigh, by logistic regression with steps that shrink for each sign (AdaGrad).
 * The same examples give the same weights on every machine.
 */
final class Learnt {

    private static final int ROUNDS = 20;
    private static final double STEP = 0.3;
    private static final double STEP_ALWAYS = 0.05;
    private static final double SHRINK = 1e-5;

    /** What weighs less is left out of the file. */
    private static final double LEAST = 0.1;

    private static final double MOST = 30;

    /** In how many examples a sign stands at least. */
    private static final int OFTEN = 2;

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Double> steps = new HashMap<>();
    private double always;

    /**
     * @param signs in any order
     * @param yes whether it is labelled as what is learnt
     */
    record Example(Set<String> signs, boolean yes) {}

    /**
     * @param signs sorted, without those of one example alone
     * @param all how many signs it has with those
     */
    private record Kept(List<String> signs, int all, boolean yes) {}

    static Map<String, Double> from(List<Example> examples) {
        Learnt learnt = new Learnt();
        List<Kept> kept = withoutTheRare(examples);
        Random order = new Random(1);
        for (int i = 0; i < ROUNDS; i++) {
            Collections.shuffle(kept, order);
            kept.forEach(learnt::learn);
        }
        Map<String, Double> rounded = new TreeMap<>();
        learnt.weights.forEach(
                (sign, weight) -> {
                    if (Math.abs(weight) >= LEAST) {
                        rounded.put(sign, rounded(weight));
                    }
                });
        rounded.put(LearntWeights.ALWAYS, rounded(learnt.always));
        return rounded;
    }

    private static double rounded(double weight) {
        return Math.round(weight * 100) / 100.0;
    }

    /** A sign that stands in one example alone says nothing of the next. */
    private static List<Kept> withoutTheRare(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(each -> each.signs().forEach(one -> counts.merge(one, 1, Integer::sum)));
        return examples.stream()
                .map(
                        each ->
                                new Kept(
                                        each.signs().stream()
                                                .filter(one -> counts.get(one) >= OFTEN)
                                                .sorted()
                                                .toList(),
                                        each.signs().size(),
                                        each.yes()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void learn(Kept example) {
        double share = 1 / StrictMath.sqrt(example.all());
        double sum = always;
        for (String sign : example.signs()) {
            sum += weights.getOrDefault(sign, 0.0) * share;
        }
        double bounded = Math.max(-MOST, Math.min(MOST, sum));
        double chance = 1 / (1 + StrictMath.exp(-bounded));
        double error = (example.yes() ? 1 : 0) - chance;
        always += STEP_ALWAYS * error;
        for (String sign : example.signs()) {
            double slope = error * share - SHRINK * weights.getOrDefault(sign, 0.0);
            double step = steps.merge(sign, slope * slope, Double::sum);
            if (step > 0) {
                weights.merge(sign, STEP * slope / StrictMath.sqrt(step), Double::sum);
            }
        }
    }
}
