package london.dsco.checks;

import java.util.List;
import java.util.Set;

/**
 * Words of a text, one after the other, that may be one name, and what stands around them.
 *
 * @param words of the whole text
 * @param at number of the first word
 * @param end number of the word after the last
 * @param child names of the child, in lower case and without accents
 */
record NameRun(String text, List<Word> words, int at, int end, Set<String> child) {

    /** One word, whoever the child is. */
    static NameRun of(String text, List<Word> words, int at) {
        return new NameRun(text, words, at, at + 1, Set.of());
    }

    Word first() {
        return words.get(at);
    }

    Word last() {
        return words.get(end - 1);
    }

    boolean isLong() {
        return end - at > 1;
    }

    /** The word that stands so many before the first, in lower case; empty for none. */
    String before(int count) {
        return at < count ? "" : words.get(at - count).folded();
    }

    /** The word that stands so many after the last, in lower case; empty for none. */
    String after(int count) {
        int number = end + count - 1;
        return number < words.size() ? words.get(number).folded() : "";
    }

    boolean isSentenceBefore() {
        return at > 0 && words.get(at - 1).sentence() == first().sentence();
    }

    boolean isSentenceAfter() {
        return end < words.size() && words.get(end).sentence() == last().sentence();
    }

    /** What stands between the word before and the first. */
    String gapBefore() {
        return at == 0 ? "" : gap(at);
    }

    /** What stands between the last and the word after. */
    String gapAfter() {
        return end >= words.size() ? "" : gap(end);
    }

    boolean isSpaceBefore() {
        return at > 0 && isSpace(at);
    }

    boolean isSpaceAfter() {
        return end < words.size() && isSpace(end);
    }

    private boolean isSpace(int number) {
        return gap(number).replace("'s", "").replace("\u2019s", "").equals(" ");
    }

    private String gap(int number) {
        return text.substring(words.get(number - 1).end(), words.get(number).start());
    }
}
