package london.dsco.domain;

import java.util.regex.Pattern;

/**
 * The unique pupil number of the Department for Education: a check letter, the number of the local
 * authority that issued it, of the school, the year and a serial number whose last character is a
 * letter in a temporary number.
 */
public final class Upn {

    /** Letters without I, O and S, which look like digits. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    static final int LENGTH = 13;
    private static final Pattern FORM =
            Pattern.compile("[" + LETTERS + "]\\d{11}[0-9" + LETTERS + "]");

    /**
     * The bands in which authorities of England and Wales have been numbered since 1999, and the
     * armed services' schools. New authorities get numbers inside them.
     */
    private static final Pattern AUTHORITY =
            Pattern.compile(
                    "20[1-9]|21[0-3]|3[0-9]{2}|420|6[67]\\d|68[01]|702|8\\d{2}|9[0-4][1-9]|9[1-4]0");

    private Upn() {}

    /** Returns whether a text in capitals without spaces is a valid number of a known authority. */
    public static boolean isValid(String upn) {
        return hasCheckLetter(upn) && AUTHORITY.matcher(upn.substring(1, 4)).matches();
    }

    /**
     * Returns whether a text in capitals without spaces has the format of a number and the right
     * letter, whatever its authority.
     */
    public static boolean hasCheckLetter(String upn) {
        return FORM.matcher(upn).matches() && upn.charAt(0) == checkLetter(upn);
    }

    /**
     * Returns the check letter. Each of the twelve characters after it is weighted by its position,
     * modulo 23.
     */
    private static char checkLetter(String upn) {
        int sum = 0;
        for (int position = 2; position <= LENGTH; position++) {
            sum += position * value(upn.charAt(position - 1));
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }

    private static int value(char character) {
        int letter = LETTERS.indexOf(character);
        return letter >= 0 ? letter : character - '0';
    }
}
