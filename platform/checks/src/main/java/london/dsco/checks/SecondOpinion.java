package london.dsco.checks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A second opinion on a short text, beside the rules of one code. Where no rule finds anything, it
 * may mark the text. Where a rule of the region does, it may drop what was found. What a borough's
 * rule finds stays, and so do the reason, source and suggestion of the region's rule. Why:
 * docs/adr/0074.
 */
final class SecondOpinion {

    private final CheckedField field;
    private final LearntOpinion opinion;

    /** Whose words an added finding has. */
    private final Rule rule;

    /** Of the region's rules, by which their findings are known from a borough's. */
    private final Set<String> reasons;

    /**
     * @param rule of the region, by its id
     */
    SecondOpinion(String rule, CheckedField field, LearntOpinion opinion, RuleBook region) {
        this.rule =
                region.rules().stream()
                        .filter(each -> each.id().equals(rule))
                        .findFirst()
                        .orElseThrow();
        this.field = field;
        this.opinion = opinion;
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
        return new SecondOpinion(
                rule, field, LearntOpinion.shipped(file(rule), sure, unlikely), region);
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

    boolean isAbout(CheckedField other) {
        return field == other;
    }

    /**
     * @param words of the text
     * @param found what the rules found; findings of this code are added and dropped
     */
    void find(CheckedText text, List<Word> words, List<ContentFinding> found) {
        if (!isAbout(text.field())) {
            return;
        }
        switch (opinion.of(words)) {
            case LIKE_THOSE_LABELLED -> {
                if (found.stream().noneMatch(each -> each.code() == code())) {
                    found.add(finding(text, words));
                }
            }
            case LIKE_THE_OTHERS ->
                    found.removeIf(
                            each -> each.code() == code() && reasons.contains(each.reason()));
            case NEITHER -> {
                // The rules stand.
            }
        }
    }

    private ContentFinding finding(CheckedText text, List<Word> words) {
        return new ContentFinding(
                code(),
                text.at(),
                words.get(0).start(),
                words.get(words.size() - 1).end(),
                rule.reason(),
                rule.citation(),
                rule.suggestion(),
                rule.severity());
    }
}
