package london.dsco.checks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Rules, ready to be applied: all their phrases are looked for at once. Nothing changes it, so that
 * threads may share it.
 */
final class WordRules {

    /** What a phrase is to its rule; the number of both together is the phrase's owner. */
    private static final int PHRASE = 0;

    private static final int UNLESS = 1;
    private static final int UNLESS_TEXT = 2;
    private static final int PARTS = 3;

    /** Nobody reads more of the same. */
    private static final int MOST_FINDINGS = 100;

    private final List<Rule> rules;
    private final List<WordRule> ready;

    /** Of the rules about every text, and of those about some. */
    private final PhraseIndex index = new PhraseIndex();

    private final Map<CheckedField, PhraseIndex> byField = new EnumMap<>(CheckedField.class);

    private int steps;

    /** Rules of the region, which the corpus measures: without limits. */
    static WordRules ofTheRegion(List<Rule> rules, Map<String, List<String>> sets) {
        return new WordRules(rules, sets, RuleLimits.NONE, Integer.MAX_VALUE);
    }

    /** Rules of a borough, each of which finds at most so much in one text. */
    static WordRules ofABorough(
            List<Rule> rules, Map<String, List<String>> sets, RuleLimits limits) {
        return new WordRules(rules, sets, limits, MOST_FINDINGS);
    }

    /**
     * @param sets phrases by the name under which the rules use them
     * @throws RuleTooLarge for phrases that are larger than the limits
     * @throws IllegalArgumentException for a phrase that cannot be read
     */
    private WordRules(
            List<Rule> rules, Map<String, List<String>> sets, RuleLimits limits, int mostFindings) {
        this.rules = List.copyOf(rules);
        this.ready = this.rules.stream().map(each -> new WordRule(each, mostFindings)).toList();
        for (int i = 0; i < this.rules.size(); i++) {
            Rule each = this.rules.get(i);
            List<PhraseIndex> indexes =
                    each.fields().isEmpty()
                            ? List.of(index)
                            : each.fields().stream()
                                    .map(
                                            field ->
                                                    byField.computeIfAbsent(
                                                            field, none -> new PhraseIndex()))
                                    .toList();
            add(each.phrases(), i * PARTS + PHRASE, sets, limits, indexes);
            add(each.unless(), i * PARTS + UNLESS, sets, limits, indexes);
            add(each.unlessText(), i * PARTS + UNLESS_TEXT, sets, limits, indexes);
        }
    }

    /** A phrase is read once, whatever the number of fields that its rule is about. */
    private void add(
            List<String> written,
            int owner,
            Map<String, List<String>> sets,
            RuleLimits limits,
            List<PhraseIndex> indexes) {
        for (String each : written) {
            for (Phrase phrase : PhraseParser.parse(each, sets, limits)) {
                if (limits != RuleLimits.NONE) {
                    steps += phrase.size(limits.steps());
                    if (limits.used() + steps > limits.allSteps()) {
                        throw RuleTooLarge.allSteps(limits.allSteps());
                    }
                }
                indexes.forEach(index -> index.add(phrase, owner));
            }
        }
    }

    /** How many steps the phrases have together; 0 where there was no limit. */
    int steps() {
        return steps;
    }

    List<Rule> rules() {
        return rules;
    }

    /**
     * @param words of the text
     */
    void find(CheckedText text, List<Word> words, List<ContentFinding> found) {
        if (words.isEmpty()) {
            return;
        }
        boolean[] about = new boolean[rules.size()];
        for (int i = 0; i < about.length; i++) {
            about[i] = rules.get(i).isAbout(text);
        }
        PhraseMatches[] matches = new PhraseMatches[rules.size() * PARTS];
        find(index, words, about, matches);
        if (byField.containsKey(text.field())) {
            find(byField.get(text.field()), words, about, matches);
        }
        for (int i = 0; i < about.length; i++) {
            if (about[i] && matches[i * PARTS + UNLESS_TEXT] == null) {
                ready.get(i)
                        .find(
                                text,
                                words,
                                orNone(matches[i * PARTS + PHRASE]),
                                orNone(matches[i * PARTS + UNLESS]),
                                found);
            }
        }
    }

    private static void find(
            PhraseIndex index, List<Word> words, boolean[] about, PhraseMatches[] matches) {
        index.find(
                words,
                owner -> about[owner / PARTS],
                (owner, at, end) -> {
                    if (matches[owner] == null) {
                        matches[owner] = new PhraseMatches();
                    }
                    matches[owner].add(at, end);
                });
    }

    private static PhraseMatches orNone(PhraseMatches known) {
        return known == null ? PhraseMatches.NONE : known;
    }
}
