package london.dsco.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A second opinion on what tells too much of a family. Where no rule finds anything it may find a
 * sentence that reads like the ones that were labelled so; where a rule of the region does, it may
 * find that the sentence reads like none of them, and the finding is dropped. What a borough's rule
 * finds is kept.
 *
 * <p>It weighs the signs of a sentence by what was learnt from the labelled sentences in {@code
 * corpus/dev}. The tests learn it again and compare. Why: docs/adr/0024.
 */
final class PrivateMatters {

    static final String FILE = "/checks/matters-weights.txt";

    /** How sure it must be to speak, from 0 to 1; chosen on sentences that it had not learnt. */
    private static final double SURE = 0.65;

    /** How unlikely it must hold a rule's finding to drop it; chosen in the same way. */
    private static final double UNLIKELY = 0.01;

    private final MatterSigns signs;
    private final LearntWeights weights;
    private final Explanations explanations;

    /** Of the region's rules, by which their findings are known. */
    private final Set<String> reasons;

    PrivateMatters(
            MatterSigns signs, LearntWeights weights, Explanations explanations, RuleBook region) {
        this.signs = signs;
        this.weights = weights;
        this.explanations = explanations;
        this.reasons =
                region.rules().stream()
                        .filter(each -> each.code() == CheckCode.OVER_DISCLOSURE)
                        .map(Rule::reason)
                        .collect(Collectors.toUnmodifiableSet());
    }

    static PrivateMatters shipped(Explanations explanations, RuleBook region) {
        return new PrivateMatters(
                MatterSigns.shipped(), LearntWeights.shipped(FILE), explanations, region);
    }

    /**
     * @param words of the text
     * @param names of the child
     * @param found what the rules found; findings about private matters are added and dropped
     */
    void find(CheckedText text, List<Word> words, Set<String> names, List<ContentFinding> found) {
        Set<String> child = folded(names);
        for (int at = 0; at < words.size(); ) {
            int end = at;
            while (end < words.size() && words.get(end).sentence() == words.get(at).sentence()) {
                end++;
            }
            weigh(text, words.subList(at, end), child, found);
            at = end;
        }
    }

    private void weigh(
            CheckedText text, List<Word> sentence, Set<String> child, List<ContentFinding> found) {
        int from = sentence.get(0).start();
        int to = sentence.get(sentence.size() - 1).end();
        List<ContentFinding> byRules =
                found.stream()
                        .filter(each -> each.code() == CheckCode.OVER_DISCLOSURE)
                        .filter(each -> each.start() < to && from < each.end())
                        .toList();
        double chance = weights.chance(signs.of(sentence, child, text.field()));
        if (byRules.isEmpty() && chance >= SURE) {
            found.add(explanations.finding(CheckCode.OVER_DISCLOSURE, text, from, to));
        } else if (chance < UNLIKELY) {
            found.removeIf(each -> byRules.contains(each) && reasons.contains(each.reason()));
        }
    }

    static Set<String> folded(Set<String> names) {
        Set<String> folded = new HashSet<>();
        names.forEach(name -> Words.of(name).forEach(each -> folded.add(each.folded())));
        return folded;
    }
}
