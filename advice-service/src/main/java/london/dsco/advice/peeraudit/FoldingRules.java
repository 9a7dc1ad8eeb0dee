package london.dsco.advice.peeraudit;

import java.text.Normalizer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text folded so that accents, case, apostrophes and dashes make no difference. */
final class FoldingRules {

    private FoldingRules() {}

    /** Returns the text with one form of each character and without invisible ones. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
    }

    /**
     * Returns folded text of the same length, so that positions in both are the same.
     *
     * @param text plain
     */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char each : text.toCharArray()) {
            folded.append(
                    switch (each) {
                        case '\u2019', '\u2018', '`', '\u00b4' -> '\'';
                        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
                        case '\u00f8', '\u00d8' -> 'o';
                        case '\u0142', '\u0141' -> 'l';
                        default -> base(each);
                    });
        }
        return folded.toString();
    }

    private static char base(char each) {
        return Character.toLowerCase(
                Normalizer.normalize(String.valueOf(each), Normalizer.Form.NFD).charAt(0));
    }

    /**
     * Finds the pattern in the folded text, and replaces it in the original.
     *
     * @param pattern of folded words
     * @param text plain, or a name whose letters are encoded otherwise is not found
     */
    static String replace(Pattern pattern, String text, String replacement) {
        return replace(pattern, text, found -> replacement);
    }

    /**
     * @param replacement of what was found, given as it is in the original
     */
    static String replace(Pattern pattern, String text, UnaryOperator<String> replacement) {
        Matcher found = pattern.matcher(fold(text));
        StringBuilder result = new StringBuilder();
        int from = 0;
        while (found.find()) {
            result.append(text, from, found.start())
                    .append(replacement.apply(text.substring(found.start(), found.end())));
            from = found.end();
        }
        return result.append(text.substring(from)).toString();
    }
}
