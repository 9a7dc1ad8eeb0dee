package london.dsco.web.input;

/**
 * Which characters text may contain. Control characters and NUL cannot be stored or shown, half of
 * a surrogate pair is not a character, and bidirectional controls make text read differently from
 * what it says (Unicode TR 36).
 */
public final class PlainText {

    private PlainText() {}

    /** Returns whether text of several lines can be stored and shown as it was sent. */
    public static boolean isText(CharSequence text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    /** Returns the same for a single line. */
    public static boolean isLine(CharSequence text) {
        return text.codePoints().allMatch(c -> isPlain(c) && !Character.isISOControl(c));
    }

    private static boolean isPlain(int codePoint) {
        return !(Character.isISOControl(codePoint)
                        && codePoint != '\n'
                        && codePoint != '\r'
                        && codePoint != '\t')
                && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                && !(codePoint >= 0x202A && codePoint <= 0x202E)
                && !(codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
