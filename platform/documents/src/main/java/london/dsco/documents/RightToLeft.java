package london.dsco.documents;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.Map;

/**
 * Text that runs from right to left, such as a child's words in Arabic, Farsi, Urdu or Hebrew, by
 * the Unicode Bidirectional Algorithm (UAX #9) of the JDK. The library asks for the direction of
 * each part of a text, and passes right-to-left parts of a line here to be reversed for drawing.
 */
public final class RightToLeft implements BidiReorderer {

    private static final int HEH_WITH_YEH = 0x06C0;
    private static final int WAW_WITH_RING = 0x06C4;
    private static final int YEH_BARREE = 0x06D2;
    private static final int FULL_STOP = 0x06D4;

    /** Characters that are mirrored in right-to-left text (UAX #9, rule L4). */
    private static final Map<Character, Character> MIRRORED =
            Map.ofEntries(
                    Map.entry('(', ')'),
                    Map.entry(')', '('),
                    Map.entry('[', ']'),
                    Map.entry(']', '['),
                    Map.entry('{', '}'),
                    Map.entry('}', '{'),
                    Map.entry('<', '>'),
                    Map.entry('>', '<'),
                    Map.entry('«', '»'),
                    Map.entry('»', '«'),
                    Map.entry('‹', '›'),
                    Map.entry('›', '‹'));

    RightToLeft() {}

    /**
     * Returns whether a text has letters that Urdu and related languages use and the first font
     * lacks.
     */
    static boolean needsNaskh(String text) {
        return text.chars()
                .anyMatch(
                        each ->
                                each >= HEH_WITH_YEH && each <= WAW_WITH_RING
                                        || each >= YEH_BARREE && each <= FULL_STOP);
    }

    /**
     * Returns whether a paragraph runs from right to left, which depends on its first letter with a
     * direction (UAX #9, rules P2 and P3).
     */
    public static boolean begins(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /**
     * Reverses the text. A sign above or below a letter then comes before it, which is where fonts
     * draw it.
     */
    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        for (int end = text.length(); end > 0; ) {
            int letter = text.codePointBefore(end);
            turned.appendCodePoint(mirrored(letter));
            end -= Character.charCount(letter);
        }
        return turned.toString();
    }

    private static int mirrored(int letter) {
        return letter > Character.MAX_VALUE
                ? letter
                : MIRRORED.getOrDefault((char) letter, (char) letter);
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** The parts of a paragraph, each with one direction. */
    static final class Splitter implements BidiSplitter {

        private Bidi paragraph;

        @Override
        public void setParagraph(String text, byte direction) {
            paragraph =
                    new Bidi(
                            text,
                            direction == RTL
                                    ? Bidi.DIRECTION_RIGHT_TO_LEFT
                                    : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return paragraph.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            int start = paragraph.getRunStart(run);
            boolean leftToRight = paragraph.getRunLevel(run) % 2 == 0;
            return new BidiTextRun(
                    start, paragraph.getRunLimit(run) - start, leftToRight ? LTR : RTL);
        }

        @Override
        public byte getBaseDirection(String text) {
            return begins(text) ? RTL : LTR;
        }
    }
}
