package london.dsco.checks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes a text apart into words and sentences. A word is a number with its unit, or letters with
 * what may stand inside a word.
 */
final class Words {

    private static final Set<String> ABBREVIATIONS =
            new HashSet<>(
                    List.of(
                            "mr", "mrs", "ms", "dr", "prof", "st", "rev", "no", "cllr", "e", "g",
                            "i", "tel"));

    /** From here on a character may be a letter with an accent. */
    private static final char PLAIN = 128;

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 5 + 1);
        int sentence = 0;
        int from = 0;
        for (int at = 0; at < text.length(); ) {
            int end = wordEnd(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            boolean ends = !words.isEmpty() && ends(text, from, at, words.get(words.size() - 1));
            if (ends) {
                sentence++;
                close(words);
            }
            boolean opening = words.isEmpty() || ends || opens(text, from, at);
            words.add(word(text, at, end, sentence, opening));
            from = end;
            at = end;
        }
        if (!words.isEmpty()) {
            close(words);
        }
        return Collections.unmodifiableList(words);
    }

    private static void close(List<Word> words) {
        int last = words.size() - 1;
        words.set(last, words.get(last).closed());
    }

    /**
     * @return the place after the word that begins here; the same place for none
     */
    private static int wordEnd(String text, int at) {
        if (isDigit(text, at)) {
            int end = digitsEnd(text, at);
            while (end + 1 < text.length()
                    && isAmongDigits(text.charAt(end))
                    && isDigit(text, end + 1)) {
                end = digitsEnd(text, end + 1);
            }
            while (end < text.length() && isPlainLetter(text.charAt(end))) {
                end++;
            }
            return end;
        }
        int end = lettersEnd(text, at);
        while (end > at && end + 1 < text.length() && isApostrophe(text.charAt(end))) {
            int more = lettersEnd(text, end + 1);
            if (more == end + 1) {
                break;
            }
            end = more;
        }
        return end;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isAmongDigits(char each) {
        return each == '.' || each == ',' || each == ':';
    }

    private static boolean isPlainLetter(char each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
    }

    private static int digitsEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static int lettersEnd(String text, int at) {
        int end = at;
        while (end < text.length()) {
            if (isPlainLetter(text.charAt(end))) {
                end++;
                continue;
            }
            int each = text.codePointAt(end);
            if (each < PLAIN || !isLetterOrMark(each)) {
                break;
            }
            end += Character.charCount(each);
        }
        return end;
    }

    private static boolean isLetterOrMark(int each) {
        return switch (Character.getType(each)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    true;
            default -> Character.isLetter(each);
        };
    }

    /**
     * @param text null for none
     * @return the words of each sentence
     */
    static List<List<Word>> sentences(String text) {
        List<List<Word>> sentences = new ArrayList<>();
        for (Word each : of(text == null ? "" : text)) {
            if (sentences.size() <= each.sentence()) {
                sentences.add(new ArrayList<>());
            }
            sentences.get(each.sentence()).add(each);
        }
        return sentences;
    }

    /** What stands between two words, from one place to another, ends a sentence. */
    private static boolean ends(String text, int from, int to, Word before) {
        int stop = -1;
        for (int i = from; i < to; i++) {
            char each = text.charAt(i);
            if (each == '\n' || each == '!' || each == '?') {
                return true;
            }
            stop = each == '.' && stop < 0 ? i : stop;
        }
        return stop >= 0
                && to > stop + 1
                && !(stop == from
                        && (before.text().length() == 1 && before.isCapital()
                                || ABBREVIATIONS.contains(before.folded())));
    }

    /** A quotation or what follows a colon begins with a capital that means nothing. */
    private static boolean opens(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '"', '\u201c', '\u2018', ':', '\u2022' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static Word word(String text, int start, int end, int sentence, boolean opening) {
        boolean possessive =
                end - start > 2
                        && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                        && isApostrophe(text.charAt(end - 2));
        int stop = possessive ? end - 2 : end;
        String written = text.substring(start, stop);
        String folded = fold(written);
        return new Word(
                start,
                stop,
                written,
                folded,
                isDigit(text, start) || NumberWords.ALL.contains(folded),
                sentence,
                opening,
                possessive,
                false);
    }

    private static boolean isApostrophe(char each) {
        return each == '\'' || each == '\u2019';
    }

    /** In lower case and without accents, so that Ren\u00e9e is also found as renee. */
    static String fold(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : foldOther(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= PLAIN) {
                return false;
            }
        }
        return true;
    }

    private static String foldOther(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char each : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(each) != Character.NON_SPACING_MARK) {
                folded.append(plain(each));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static char plain(char each) {
        return switch (each) {
            case '\u2019', '\u2018' -> '\'';
            case '\u00f8', '\u00d8' -> 'o';
            case '\u0142', '\u0141' -> 'l';
            case '\u0111', '\u0110' -> 'd';
            case '\u0131' -> 'i';
            default -> each;
        };
    }
}
