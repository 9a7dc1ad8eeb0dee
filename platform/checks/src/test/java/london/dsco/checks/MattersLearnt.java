package london.dsco.checks;

import com.fasterxml.jackson.databind.JsonNode;
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
 * Learns what the signs of a sentence weigh, by logistic regression with steps that shrink for each
 * sign (AdaGrad). The same sentences give the same weights on every machine.
 */
final class MattersLearnt {

    private static final int ROUNDS = 20;
    private static final double STEP = 0.3;
    private static final double STEP_ALWAYS = 0.05;
    private static final double SHRINK = 1e-5;

    /** What weighs less is left out of the file. */
    private static final double LEAST = 0.1;

    private static final double MOST = 30;

    /** In how many sentences a sign stands at least. */
    private static final int OFTEN = 2;

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Double> steps = new HashMap<>();
    private double always;

    /**
     * @param signs without those of one sentence alone
     * @param all how many signs it has with those
     * @param disclosed whether it is labelled as telling too much
     */
    record Sentence(List<String> signs, int all, boolean disclosed) {}

    static Map<String, Double> from(List<JsonNode> items) {
        MattersLearnt learnt = new MattersLearnt();
        List<Sentence> sentences = withoutTheRare(sentences(items));
        Random order = new Random(1);
        for (int i = 0; i < ROUNDS; i++) {
            Collections.shuffle(sentences, order);
            sentences.forEach(learnt::learn);
        }
        Map<String, Double> rounded = new TreeMap<>();
        learnt.weights.forEach(
                (sign, weight) -> {
                    if (Math.abs(weight) >= LEAST) {
                        rounded.put(sign, rounded(weight));
                    }
                });
        rounded.put(PrivateMatters.ALWAYS, rounded(learnt.always));
        return rounded;
    }

    private static double rounded(double weight) {
        return Math.round(weight * 100) / 100.0;
    }

    /** A sign that stands in one sentence alone says nothing of the next. */
    private static List<Sentence> withoutTheRare(List<Sentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        sentences.forEach(each -> each.signs().forEach(one -> counts.merge(one, 1, Integer::sum)));
        return sentences.stream()
                .map(
                        each ->
                                new Sentence(
                                        each.signs().stream()
                                                .filter(one -> counts.get(one) >= OFTEN)
                                                .toList(),
                                        each.signs().size(),
                                        each.disclosed()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Sentence> sentences(List<JsonNode> items) {
        MatterSigns signs = MatterSigns.shipped();
        List<Sentence> sentences = new ArrayList<>();
        for (JsonNode item : items) {
            String text = item.get("text").asText();
            Set<String> child = PrivateMatters.folded(Corpus.names(item, "childNames"));
            CheckedField field = CheckedField.valueOf(item.get("field").asText());
            for (List<Word> words : Words.sentences(text)) {
                List<String> some = new ArrayList<>(signs.of(words, child, field));
                some.sort(null);
                sentences.add(new Sentence(some, some.size(), isDisclosed(item, text, words)));
            }
        }
        return sentences;
    }

    private static boolean isDisclosed(JsonNode item, String text, List<Word> words) {
        int from = words.get(0).start();
        int to = words.get(words.size() - 1).end();
        for (JsonNode label : item.get("findings")) {
            if (label.get("code").asText().equals(CheckCode.OVER_DISCLOSURE.name())) {
                String span = label.get("span").asText();
                int start = text.indexOf(span);
                if (from < start + span.length() && start < to) {
                    return true;
                }
            }
        }
        return false;
    }

    private void learn(Sentence sentence) {
        double share = 1 / StrictMath.sqrt(sentence.all());
        double sum = always;
        for (String sign : sentence.signs()) {
            sum += weights.getOrDefault(sign, 0.0) * share;
        }
        double bounded = Math.max(-MOST, Math.min(MOST, sum));
        double chance = 1 / (1 + StrictMath.exp(-bounded));
        double error = (sentence.disclosed() ? 1 : 0) - chance;
        always += STEP_ALWAYS * error;
        for (String sign : sentence.signs()) {
            double slope = error * share - SHRINK * weights.getOrDefault(sign, 0.0);
            double step = steps.merge(sign, slope * slope, Double::sum);
            if (step > 0) {
                weights.merge(sign, STEP * slope / StrictMath.sqrt(step), Double::sum);
            }
        }
    }
}
