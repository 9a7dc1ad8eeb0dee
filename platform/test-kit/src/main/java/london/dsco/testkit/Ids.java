package london.dsco.testkit;

import java.util.regex.Pattern;

/**
 * Identifiers in a service's answers. They are random, so one of them occasionally contains a given
 * year or the digits of a telephone number. A test that searches for such a word must ignore them.
 */
public final class Ids {

    private static final Pattern ID =
            Pattern.compile(
                    "[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}",
                    Pattern.CASE_INSENSITIVE);

    private Ids() {}

    /**
     * @param text any text
     * @return the text, with each UUID (RFC 9562) and each trace id (W3C Trace Context) replaced by
     *     {@code id}
     */
    public static String without(String text) {
        return ID.matcher(text).replaceAll("id");
    }
}
