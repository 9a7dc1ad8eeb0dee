package london.dsco.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A rule, ready to be applied. Nothing changes it, so that threads may share it. */
final class WordRule {

    private final Rule rule;
    private final Index phrases;
    private final Index unless;
    private final Index unlessText;

    /**
     * @throws IllegalArgumentException for a phrase that cannot be read
     */
    WordRule(Rule rule, Map<String, List<String>> sets) {
        this.rule = rule;
        this.phrases = new Index(rule.phrases(), sets);
        this.unless = new Index(rule.unless(), sets);
        this.unlessText = new Index(rule.unlessText(), sets);
    }

    Rule rule() {
        return rule;
    }

    /**
     * @param keys of all the words
     */
    void find(CheckedText text, List<Word> words, Set<String> keys, List<ContentFinding> found) {
        if (!rule.isAbout(text) || words.isEmpty()) {
            return;
        }
        if (unlessText.in(keys).isAnywhere(words)) {
            return;
        }
        find(text, words, phrases.in(keys), found);
    }

    private void find(
            CheckedText text, List<Word> words, Index phrases, List<ContentFinding> found) {
        if (rule.kind() == Rule.Kind.MISSES) {
            if (!phrases.isAnywhere(words)) {
                found.add(finding(text, 0, text.text().strip().length()));
            }
            return;
        }
        for (int at = 0; at < words.size(); ) {
            int end = phrases.matchFrom(words, at);
            if (end > at && !isExcused(words, at)) {
                found.add(marked(text, words, at, end));
                if (rule.marks() != Rule.Marks.WORDS) {
                    end = sentenceEnd(words, at);
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    private boolean isExcused(List<Word> words, int at) {
        if (unless.isEmpty()) {
            return false;
        }
        for (int i = sentenceStart(words, at); i < sentenceEnd(words, at); i++) {
            if (unless.matchFrom(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private ContentFinding marked(CheckedText text, List<Word> words, int at, int end) {
        return switch (rule.marks()) {
            case WORDS -> finding(text, words.get(at).start(), words.get(end - 1).end());
            case FIRST ->
                    finding(
                            text,
                            words.get(clauseStart(text.text(), words, at)).start(),
                            words.get(clauseEnd(text.text(), words, end) - 1).end());
            case SENTENCE ->
                    finding(
                            text,
                            words.get(sentenceStart(words, at)).start(),
                            words.get(sentenceEnd(words, at) - 1).end());
        };
    }

    /** Back to a comma, a bracket or the like. */
    private static int clauseStart(String text, List<Word> words, int at) {
        int start = at;
        while (start > sentenceStart(words, at) && isJoined(text, words, start)) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(String text, List<Word> words, int end) {
        int after = end;
        while (after < sentenceEnd(words, end - 1) && isJoined(text, words, after)) {
            after++;
        }
        return after;
    }

    private static boolean isJoined(String text, List<Word> words, int at) {
        String between = text.substring(words.get(at - 1).end(), words.get(at).start());
        return between.chars().noneMatch(each -> ",;:()\u2013\u2014".indexOf(each) >= 0);
    }

    private ContentFinding finding(CheckedText text, int start, int end) {
        return new ContentFinding(
                rule.code(),
                text.at(),
                start,
                end,
                rule.reason(),
                rule.citation(),
                rule.suggestion(),
                rule.severity());
    }

    private static int sentenceStart(List<Word> words, int at) {
        int start = at;
        while (start > 0 && words.get(start - 1).sentence() == words.get(at).sentence()) {
            start--;
        }
        return start;
    }

    private static int sentenceEnd(List<Word> words, int at) {
        int end = at;
        while (end < words.size() && words.get(end).sentence() == words.get(at).sentence()) {
            end++;
        }
        return end;
    }

    /** Phrases by the first letters of the word with which they begin. */
    private static final class Index {

        private final Map<String, List<Phrase>> byKey = new HashMap<>();
        private final List<Phrase> open = new ArrayList<>();

        Index(List<String> phrases, Map<String, List<String>> sets) {
            for (String each : phrases) {
                add(each, sets);
            }
        }

        /** A set alone is as many phrases as it has, each under its own first letters. */
        private void add(String each, Map<String, List<String>> sets) {
            Phrase phrase = PhraseParser.parse(each, sets);
            if (each.matches("@[a-z-]+")) {
                sets.get(each.substring(1)).forEach(one -> add(one, sets));
            } else {
                Optional<Set<String>> keys = phrase.keys();
                keys.ifPresent(
                        some ->
                                some.forEach(
                                        key ->
                                                byKey.computeIfAbsent(
                                                                key, none -> new ArrayList<>())
                                                        .add(phrase)));
                if (keys.isEmpty()) {
                    open.add(phrase);
                }
            }
        }

        private Index() {}

        /** Only what can be in a text with words that begin so. */
        Index in(Set<String> keys) {
            Index some = new Index();
            for (String key : keys) {
                List<Phrase> here =
                        byKey.getOrDefault(key, List.of()).stream()
                                .filter(each -> each.canEndIn(keys))
                                .toList();
                if (!here.isEmpty()) {
                    some.byKey.put(key, here);
                }
            }
            open.stream().filter(each -> each.canEndIn(keys)).forEach(some.open::add);
            return some;
        }

        boolean isEmpty() {
            return byKey.isEmpty() && open.isEmpty();
        }

        boolean isAnywhere(List<Word> words) {
            for (int i = 0; i < words.size() && !isEmpty(); i++) {
                if (matchFrom(words, i) > 0) {
                    return true;
                }
            }
            return false;
        }

        int matchFrom(List<Word> words, int at) {
            int longest = -1;
            for (Phrase each : byKey.getOrDefault(words.get(at).key(), List.of())) {
                longest = Math.max(longest, each.matchFrom(words, at));
            }
            for (Phrase each : open) {
                longest = Math.max(longest, each.matchFrom(words, at));
            }
            return longest;
        }
    }
}
