package london.dsco.testkit;

import java.util.regex.Pattern;

/**
 * Identifiers in what a service answered. They are drawn at random, so that one holds a given year
 * or the digits of a telephone number now and then. A test that looks for such a word looks beside
 * them.
 */
public final class Ids {

    private static final Pattern ID =
            Pattern.compile(
                    "[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}",
                    Pattern.CASE_INSENSITIVE);

    private Ids() {}

    /**
     * @param text any text
     * @return the text, each UUID (RFC 9562) and each trace id (W3C Trace Context) replaced by
     *     {@code id}
     */
    public static String without(String text) {
        return ID.matcher(text).replaceAll("id");
    }
}
