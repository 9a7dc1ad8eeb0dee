package london.dsco.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Learns what the signs of a pair of outcomes weigh, one of an advice and one of another plan. */
final class OutcomesLearnt {

    private OutcomesLearnt() {}

    /**
     * @param code what the first of the pair is labelled with; null for nothing
     */
    record Pair(Set<String> signs, CheckCode code) {}

    /** What the signs of a pair weigh for one of the codes. */
    static Map<String, Double> from(Set<Pair> pairs, CheckCode code) {
        return Learnt.from(
                pairs.stream()
                        .map(each -> new Learnt.Example(each.signs(), each.code() == code))
                        .toList());
    }

    /** Each pair once, in a fixed order. */
    static Set<Pair> pairs(List<JsonNode> cases) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (JsonNode each : cases) {
            WholeAdvice advice = CorpusAdvice.of(each);
            List<OutcomeWords> others =
                    advice.otherPlans().stream()
                            .flatMap(plan -> plan.outcomes().stream())
                            .map(OutcomeWords::of)
                            .toList();
            for (int i = 0; i < advice.outcomes().size(); i++) {
                OutcomeWords own = OutcomeWords.of(advice.outcomes().get(i).text());
                pairs.addAll(pairs(own, others, code(each, "/outcomes/" + i)));
            }
        }
        return pairs;
    }

    /** A label does not say which outcome of the other plans it is about; the nearest is. */
    private static List<Pair> pairs(OutcomeWords own, List<OutcomeWords> others, CheckCode code) {
        double nearest = others.stream().mapToDouble(own::nearness).max().orElse(0);
        List<Pair> pairs = new ArrayList<>();
        boolean labelled = false;
        for (OutcomeWords other : others) {
            boolean here = !labelled && own.nearness(other) >= nearest;
            labelled |= here;
            pairs.add(new Pair(OutcomeSigns.of(own, other), here ? code : null));
        }
        return pairs;
    }

    private static CheckCode code(JsonNode entry, String at) {
        for (JsonNode label : entry.get("findings")) {
            CheckCode code = CheckCode.valueOf(label.get("code").asText());
            boolean compares =
                    code == CheckCode.DUPLICATES_OTHER_PLAN
                            || code == CheckCode.CONTRADICTS_OTHER_PLAN;
            if (compares && label.path("pointer").asText().equals(at)) {
                return code;
            }
        }
        return null;
    }
}
