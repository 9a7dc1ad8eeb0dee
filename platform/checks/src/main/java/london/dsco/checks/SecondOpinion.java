package london.dsco.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A second opinion on a short text, beside the rules of one code. Where no rule finds anything, it
 * may mark the text. Where a rule of the region does, it may drop what was found. What a borough's
 * rule finds stays, and so do the reason, source and suggestion of the region's rule.
 *
 * <p>It weighs the words of the text by what was learnt from the labelled texts in {@code
 * corpus/dev}. The tests learn it again and compare. Why: docs/adr/0074.
 */
final class SecondOpinion {

    /** A longer text says more than one thing, so only the rules look at it. */
    static final int MOST_WORDS = 40;

    /** Words that begin alike often mean the same. */
    private static final int BEGINNING = 4;

    private final CheckedField field;
    private final double sure;
    private final double unlikely;
    private final LearntWeights weights;

    /** Whose words an added finding has. */
    private final Rule rule;

    /** Of the region's rules, by which their findings are known. */
    private final Set<String> reasons;

    /**
     * @param rule of the region, by its id
     * @param sure how likely a text must be to be marked, from 0 to 1
     * @param unlikely below which a finding is dropped
     */
    SecondOpinion(
            String rule,
            CheckedField field,
            double sure,
            double unlikely,
            LearntWeights weights,
            RuleBook region) {
        this.rule =
                region.rules().stream()
                        .filter(each -> each.id().equals(rule))
                        .findFirst()
                        .orElseThrow();
        this.field = field;
        this.sure = sure;
        this.unlikely = unlikely;
        this.weights = weights;
        this.reasons =
                region.rules().stream()
                        .filter(each -> each.code() == this.rule.code())
                        .map(Rule::reason)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The thresholds were chosen on authors from whom nothing had been learnt. */
    static List<SecondOpinion> shipped(RuleBook region) {
        return List.of(
                shipped("nothing-over-and-above", CheckedField.OVER_AND_ABOVE, 0.8, 0.05, region),
                shipped(
                        "provision-of-education-or-health",
                        CheckedField.PROVISION_DESCRIPTION,
                        0.8,
                        0.05,
                        region),
                shipped(
                        "provision-without-quantity",
                        CheckedField.PROVISION_DESCRIPTION,
                        0.8,
                        0.01,
                        region));
    }

    private static SecondOpinion shipped(
            String rule, CheckedField field, double sure, double unlikely, RuleBook region) {
        LearntWeights weights = LearntWeights.shipped(file(rule));
        return new SecondOpinion(rule, field, sure, unlikely, weights, region);
    }

    private static String file(String rule) {
        return "/checks/" + rule + "-weights.txt";
    }

    String file() {
        return file(rule.id());
    }

    CheckCode code() {
        return rule.code();
    }

    boolean isAbout(CheckedField other, List<Word> words) {
        return field == other && !words.isEmpty() && words.size() <= MOST_WORDS;
    }

    /**
     * @param words of the text
     * @param found what the rules found; findings of this code are added and dropped
     */
    void find(CheckedText text, List<Word> words, List<ContentFinding> found) {
        if (!isAbout(text.field(), words)) {
            return;
        }
        double chance = weights.chance(signs(words));
        if (chance < unlikely) {
            found.removeIf(each -> each.code() == rule.code() && reasons.contains(each.reason()));
        } else if (chance >= sure && found.stream().noneMatch(each -> each.code() == code())) {
            found.add(
                    new ContentFinding(
                            rule.code(),
                            text.at(),
                            words.get(0).start(),
                            words.get(words.size() - 1).end(),
                            rule.reason(),
                            rule.citation(),
                            rule.suggestion(),
                            rule.severity()));
        }
    }

    /** Each word, how it begins, and each pair of words; numbers are all the same. */
    static Set<String> signs(List<Word> words) {
        Set<String> signs = new HashSet<>();
        String before = "^";
        for (Word each : words) {
            String word = each.isNumber() ? "#" : each.folded();
            signs.add(word);
            signs.add(before + " " + word);
            if (word.length() > BEGINNING) {
                signs.add(word.substring(0, BEGINNING) + "*");
            }
            before = word;
        }
        signs.add(before + " $");
        return signs;
    }
}
