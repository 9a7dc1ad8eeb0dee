package london.dsco.advice.request;

import java.util.regex.Pattern;

/**
 * Unique Pupil Number: check letter, local authority, establishment, year and serial (DfE, <i>UPNs:
 * a guide</i>). A temporary number ends in a letter.
 */
public record Upn(String value) {

    private static final Pattern FORM = Pattern.compile("[A-HJ-NP-RT-Z]\\d{11}[0-9A-HJ-NP-RT-Z]");
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /**
     * @throws IllegalArgumentException unless the form, the authority and the check letter are
     *     right
     */
    public Upn {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a UPN");
        }
    }

    static boolean isValid(String value) {
        return FORM.matcher(value).matches()
                && LocalAuthorityCodes.includes(value.substring(1, 4))
                && value.charAt(0) == checkLetter(value);
    }

    /** The letter at the sum of position times digit, from the second character on, modulo 23. */
    private static char checkLetter(String value) {
        int sum = 0;
        for (int position = 2; position <= value.length(); position++) {
            sum += position * digit(value.charAt(position - 1));
        }
        return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length());
    }

    /** A temporary number's letter counts as its place among the check letters. */
    private static int digit(char character) {
        return Character.isDigit(character) ? character - '0' : CHECK_LETTERS.indexOf(character);
    }
}
