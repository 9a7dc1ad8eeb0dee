package london.dsco.documents;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The letters of the Arabic script, as used in Arabic, Farsi and Urdu, in the form that each has
 * beside its neighbours: isolated, initial, medial or final (Unicode Standard, section 9.2). A PDF
 * is drawn letter by letter, and the library that draws it does not choose forms.
 *
 * <p>The forms come from the blocks Arabic Presentation Forms-A and -B. Their compatibility
 * decomposition shows which form belongs to which letter: the blocks list those of a letter in the
 * order isolated, final, initial, medial. A letter without forms there is left as it is.
 */
final class ArabicLetters {

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final int FORMS_OF_ONE_THAT_JOINS_BOTH_SIDES = 4;

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';

    /** Its medial forms are stored apart from the others. */
    private static final char ALEF_MAKSURA = '\u0649';

    private static final Map<Character, char[]> FORMS = forms();

    /** Lam and a following alef form one letter: isolated and final. */
    private static final Map<Character, char[]> WITH_LAM =
            Map.of(
                    '\u0622', new char[] {'\uFEF5', '\uFEF6'},
                    '\u0623', new char[] {'\uFEF7', '\uFEF8'},
                    '\u0625', new char[] {'\uFEF9', '\uFEFA'},
                    '\u0627', new char[] {'\uFEFB', '\uFEFC'});

    private ArabicLetters() {}

    private static Map<Character, char[]> forms() {
        Map<Character, SortedSet<Character>> found = new HashMap<>();
        collect('\uFB50', '\uFBB1', found);
        collect('\uFBD3', '\uFBE9', found);
        collect('\uFBFC', '\uFBFF', found);
        collect('\uFE80', '\uFEF4', found);
        Map<Character, char[]> forms = new HashMap<>();
        found.forEach(
                (letter, shapes) -> {
                    char[] ordered = new char[shapes.size()];
                    int next = 0;
                    for (char shape : shapes) {
                        ordered[next++] = shape;
                    }
                    forms.put(letter, ordered);
                });
        forms.put(ALEF_MAKSURA, new char[] {'\uFEEF', '\uFEF0', '\uFBE8', '\uFBE9'});
        return Map.copyOf(forms);
    }

    private static void collect(char first, char last, Map<Character, SortedSet<Character>> found) {
        for (char shape = first; shape <= last; shape++) {
            String letter = Normalizer.normalize(String.valueOf(shape), Normalizer.Form.NFKC);
            if (letter.length() == 1 && letter.charAt(0) != shape) {
                found.computeIfAbsent(letter.charAt(0), any -> new TreeSet<>()).add(shape);
            }
        }
    }

    /**
     * @param text in reading order
     * @return the same text with each letter in its form; shorter if two letters are drawn as one
     */
    static String joined(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char[] forms = FORMS.get(letter);
            if (forms == null) {
                shaped.append(letter);
                before = letter == TATWEEL || before && isMark(letter);
                continue;
            }
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (letter == LAM && WITH_LAM.containsKey(next)) {
                shaped.append(WITH_LAM.get(next)[before ? FINAL : ISOLATED]);
                before = false;
                i++;
                continue;
            }
            boolean after = joinsBothSides(forms) && takesJoinFrom(text, i + 1);
            shaped.append(form(forms, before, after));
            before = joinsBothSides(forms);
        }
        return shaped.toString();
    }

    private static char form(char[] forms, boolean before, boolean after) {
        if (before && forms.length > FINAL) {
            return forms[after ? MEDIAL : FINAL];
        }
        return forms[after ? INITIAL : ISOLATED];
    }

    private static boolean joinsBothSides(char[] forms) {
        return forms.length >= FORMS_OF_ONE_THAT_JOINS_BOTH_SIDES;
    }

    /** Returns whether the next letter, after any marks, joins the previous one. */
    private static boolean takesJoinFrom(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!isMark(letter)) {
                return letter == TATWEEL
                        || FORMS.containsKey(letter) && FORMS.get(letter).length > FINAL;
            }
        }
        return false;
    }

    /**
     * Returns whether it is a vowel or another sign above or below a letter, which does not
     * separate letters.
     */
    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
