package london.dsco.domain;

import java.util.regex.Pattern;

/**
 * The NHS number: nine digits and a check digit, with weights from 10 to 2, modulo 11 (NHS Data
 * Dictionary).
 */
public final class NhsNumber {

    private static final int LENGTH = 10;
    private static final Pattern FORM = Pattern.compile("\\d{" + LENGTH + "}");

    private NhsNumber() {}

    /** Returns whether a text, written without spaces, is a valid NHS number. */
    public static boolean isValid(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (LENGTH - i) * digit(text, i);
        }
        int check = 11 - sum % 11;
        return (check == 11 ? 0 : check) == digit(text, LENGTH - 1);
    }

    private static int digit(String text, int position) {
        return text.charAt(position) - '0';
    }
}
