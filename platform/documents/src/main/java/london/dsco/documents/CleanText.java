package london.dsco.documents;

import java.text.Normalizer;
import java.util.List;

/**
 * Text that people typed, in a form that a document can contain. XML 1.0 section 2.2 allows no
 * control characters except tab and line breaks, and no half of a surrogate pair. Characters that
 * change the direction of writing could make a text read differently from what is stored (Unicode
 * Technical Report 36). A letter and its accent become one character if there is one, as fonts draw
 * them (Unicode Standard Annex 15).
 */
public final class CleanText {

    private CleanText() {}

    /**
     * @param text null for none
     * @return the lines that are not blank, each without characters that cannot be shown; empty for
     *     none
     */
    public static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines().map(CleanText::line).filter(line -> !line.isBlank()).toList();
    }

    /**
     * @param text null for none
     * @return the text in one line; empty for none
     */
    public static String line(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(each -> Character.isWhitespace(each) ? ' ' : each)
                .filter(CleanText::isShown)
                .forEach(clean::appendCodePoint);
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    private static boolean isShown(int each) {
        boolean noncharacter = (each & 0xFFFE) == 0xFFFE || each >= 0xFDD0 && each <= 0xFDEF;
        return !noncharacter
                && !turnsDirection(each)
                && !Character.isISOControl(each)
                && Character.getType(each) != Character.SURROGATE;
    }

    private static boolean turnsDirection(int each) {
        return each == 0x061C
                || each >= 0x200E && each <= 0x200F
                || each >= 0x202A && each <= 0x202E
                || each >= 0x2066 && each <= 0x2069;
    }
}
