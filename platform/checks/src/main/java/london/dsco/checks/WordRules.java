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

    private final List<Rule> rules;
    private final List<WordRule> ready;

    /** Of the rules about every text, and of those about some. */
    private final PhraseIndex index = new PhraseIndex();

    private final Map<CheckedField, PhraseIndex> byField = new EnumMap<>(CheckedField.class);

    /**
     * @param sets phrases by the name under which the rules use them
     * @throws IllegalArgumentException for a phrase that cannot be read
     */
    WordRules(List<Rule> rules, Map<String, List<String>> sets) {
        this.rules = List.copyOf(rules);
        this.ready = this.rules.stream().map(WordRule::new).toList();
        for (int i = 0; i < this.rules.size(); i++) {
            Rule each = this.rules.get(i);
            if (each.fields().isEmpty()) {
                add(each, sets, i, index);
            }
            for (CheckedField field : each.fields()) {
                add(each, sets, i, byField.computeIfAbsent(field, none -> new PhraseIndex()));
            }
        }
    }

    private static void add(
            Rule rule, Map<String, List<String>> sets, int number, PhraseIndex index) {
        int owner = number * PARTS;
        rule.phrases().forEach(each -> index.add(each, sets, owner + PHRASE));
        rule.unless().forEach(each -> index.add(each, sets, owner + UNLESS));
        rule.unlessText().forEach(each -> index.add(each, sets, owner + UNLESS_TEXT));
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
