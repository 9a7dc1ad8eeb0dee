package london.dsco.checks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart into words and sentences. */
final class Words {

    /** A number with its unit, or letters with what may stand inside a word. */
    private static final Pattern WORD =
            Pattern.compile(
                    "\\d+(?:[.,:]\\d+)*[a-zA-Z]*|[\\p{L}\\p{M}]+(?:['\\u2019][\\p{L}\\p{M}]+)*");

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "st", "rev", "no", "cllr", "e", "g", "i",
                    "tel");

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        int sentence = 0;
        int from = 0;
        while (found.find()) {
            String between = text.substring(from, found.start());
            boolean ends = !words.isEmpty() && ends(between, words.get(words.size() - 1));
            if (ends) {
                sentence++;
                words.set(words.size() - 1, words.get(words.size() - 1).closed());
            }
            words.add(word(found, sentence, words.isEmpty() || ends || opens(between)));
            from = found.end();
        }
        if (!words.isEmpty()) {
            words.set(words.size() - 1, words.get(words.size() - 1).closed());
        }
        return List.copyOf(words);
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

    private static boolean ends(String between, Word before) {
        if (between.indexOf('\n') >= 0 || between.indexOf('!') >= 0 || between.indexOf('?') >= 0) {
            return true;
        }
        int stop = between.indexOf('.');
        return stop >= 0
                && between.length() > stop + 1
                && !(stop == 0
                        && (before.text().length() == 1 && before.isCapital()
                                || ABBREVIATIONS.contains(before.folded())));
    }

    /** A quotation or what follows a colon begins with a capital that means nothing. */
    private static boolean opens(String between) {
        return between.indexOf('"') >= 0
                || between.indexOf('\u201c') >= 0
                || between.indexOf('\u2018') >= 0
                || between.indexOf(':') >= 0
                || between.indexOf('\u2022') >= 0;
    }

    private static Word word(Matcher found, int sentence, boolean opening) {
        String raw = found.group();
        int length = raw.length();
        boolean possessive =
                length > 2
                        && (raw.charAt(length - 1) == 's' || raw.charAt(length - 1) == 'S')
                        && isApostrophe(raw.charAt(length - 2));
        String text = possessive ? raw.substring(0, length - 2) : raw;
        String folded = fold(text);
        return new Word(
                found.start(),
                found.start() + text.length(),
                text,
                folded,
                Phrase.key(folded),
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
