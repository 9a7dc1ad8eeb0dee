package london.dsco.web.input;

import java.util.regex.Pattern;

/** A name that the caller chose, in a form that may be repeated in an answer. */
final class SafeName {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private SafeName() {}

    /**
     * @return the name, or {@code ?} if it does not look like any name that we document
     */
    static String of(String name) {
        return NAME.matcher(name).matches() ? name : "?";
    }
}
