package london.dsco.web.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.LinkedHashMap;
import java.util.Map;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * Explains what is wrong with a body that is not JSON, and where. Jackson's own message is only
 * searched, never passed on, because it repeats the input.
 */
final class JsonSyntax {

    private static final String TRAILING = "Trailing token";

    private static final String VALUE =
            "a value is expected here: a string in double quotes, a number, true,"
                    + " false, null, an object or a list";

    /** Maps messages of Jackson 2.21 to ours; the first match counts. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(TRAILING, "something follows the JSON value; send one value only");
        WORDS.put("Duplicate field", "a property appears twice in the same object");
        WORDS.put("Duplicate Object property", "a property appears twice in the same object");
        WORDS.put(
                "maximum allowed (",
                ("the body is nested deeper than %d levels, or a string is longer than"
                                + " %,d characters")
                        .formatted(StrictJson.MAX_DEPTH, StrictJson.MAX_STRING));
        WORDS.put("end-of-input", "the body ends before the JSON is complete");
        WORDS.put(
                "expecting double-quote to start field name",
                "a property name in double quotes is expected here; look for a comma after the"
                        + " last property");
        WORDS.put("to separate field name and value", "a colon is expected after a property name");
        WORDS.put("expecting comma", "a comma or a closing bracket is expected here");
        WORDS.put(
                "Illegal unquoted character",
                "a line break, tab or control character in a string must be escaped,"
                        + " such as \\n");
        WORDS.put("unescaped", "a line break or control character in a string must be escaped");
        WORDS.put("escape", "a backslash in a string starts an escape that JSON does not have");
        WORDS.put("Invalid UTF-8", "the body is not in UTF-8");
        WORDS.put("eading zero", "a number cannot start with a zero");
        WORDS.put(
                "Unexpected character",
                "a value is expected here; look for a comma after the last item of a list");
        WORDS.put("Unrecognized token", VALUE);
        WORDS.put("Non-standard token", VALUE);
    }

    private JsonSyntax() {}

    /** Returns whether the body continues after its JSON value. */
    static boolean isTrailing(JsonMappingException mapping) {
        return String.valueOf(mapping.getOriginalMessage()).startsWith(TRAILING);
    }

    static ProblemException problem(JacksonException unreadable) {
        String message = String.valueOf(unreadable.getOriginalMessage());
        String words =
                WORDS.entrySet().stream()
                        .filter(entry -> message.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("the body is not JSON here");
        return new ProblemException(ProblemType.MALFORMED_JSON, at(unreadable) + words + ".");
    }

    private static String at(JacksonException unreadable) {
        JsonLocation location = unreadable.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : "Line %d, column %d: ".formatted(location.getLineNr(), location.getColumnNr());
    }
}
