package london.dsco.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    private static final String FILE = "/checks/matters-weights.txt";

    /** The line of the file that belongs to every sentence. */
    static final String ALWAYS = "(always)";

    /** How sure it must be to speak, from 0 to 1; chosen on sentences that it had not learnt. */
    private static final double SURE = 0.65;

    /** How unlikely it must hold a rule's finding to drop it; chosen in the same way. */
    private static final double UNLIKELY = 0.01;

    private final MatterSigns signs;
    private final Map<String, Double> weights;
    private final Explanations explanations;

    /** Of the region's rules, by which their findings are known. */
    private final Set<String> reasons;

    PrivateMatters(
            MatterSigns signs,
            Map<String, Double> weights,
            Explanations explanations,
            RuleBook region) {
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
        return new PrivateMatters(MatterSigns.shipped(), shippedWeights(), explanations, region);
    }

    /** What each sign weighs. */
    static Map<String, Double> shippedWeights() {
        try (InputStream in = PrivateMatters.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    each -> each[1], each -> Double.valueOf(each[0])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
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
        double chance = chance(signs.of(sentence, child, text.field()));
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

    /** From 0 to 1, by logistic regression; a sentence with many signs weighs no more for it. */
    double chance(Set<String> some) {
        double sum = 0;
        for (String each : some) {
            sum += weights.getOrDefault(each, 0.0);
        }
        double weighed = weights.getOrDefault(ALWAYS, 0.0) + sum / Math.sqrt(some.size());
        return 1 / (1 + Math.exp(-weighed));
    }
}
