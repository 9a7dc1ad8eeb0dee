package london.dsco.checks;

import java.util.List;

/** What a rule makes of the places where its phrases stand. */
final class WordRule {

    private final Rule rule;
    private final int mostFindings;

    /**
     * @param mostFindings in one text
     */
    WordRule(Rule rule, int mostFindings) {
        this.rule = rule;
        this.mostFindings = mostFindings;
    }

    /**
     * @param words at least one
     * @param phrases where those of the rule stand
     * @param unless where those stand that excuse their sentence
     */
    void find(
            CheckedText text,
            List<Word> words,
            PhraseMatches phrases,
            PhraseMatches unless,
            List<ContentFinding> found) {
        if (rule.kind() == Rule.Kind.MISSES) {
            if (phrases.isEmpty()) {
                found.add(finding(text, 0, text.text().strip().length()));
            }
            return;
        }
        int next = 0;
        int sentence = 0;
        int after = 0;
        int left = mostFindings;
        for (int i = 0; i < phrases.size() && left > 0; i++) {
            int at = phrases.at(i);
            if (at >= next) {
                int end = phrases.end(i);
                if (at >= after) {
                    sentence = sentenceStart(words, at);
                    after = sentenceEnd(words, at);
                }
                if (!unless.isAnyFrom(sentence, after)) {
                    found.add(marked(text, words, at, end));
                    left--;
                    if (rule.marks() != Rule.Marks.WORDS) {
                        end = after;
                    }
                }
                next = end;
            }
        }
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
        int first = sentenceStart(words, at);
        while (start > first && isJoined(text, words, start)) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(String text, List<Word> words, int end) {
        int after = end;
        int last = sentenceEnd(words, end - 1);
        while (after < last && isJoined(text, words, after)) {
            after++;
        }
        return after;
    }

    private static boolean isJoined(String text, List<Word> words, int at) {
        for (int i = words.get(at - 1).end(); i < words.get(at).start(); i++) {
            if (",;:()\u2013\u2014".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
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
}
