package london.dsco.advice.writing;

import java.util.Locale;
import java.util.Map;

/**
 * A field of the advice, with its names for programs and for people.
 *
 * @param path such as {@code /needs/n1/overAndAbove}; empty for the advice itself
 * @param words such as "Need n1, over and above"
 */
record FieldPath(String path, String words) {

    static final FieldPath ROOT = new FieldPath("", "");

    /** Words for names that do not read well when split. */
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("claPrompts", "prompts for a looked-after child"),
                    Map.entry("consentId", "consent"),
                    Map.entry("linkedToSend", "linked to SEN or disability"),
                    Map.entry("needIds", "needs"));

    private static final Map<String, String> LINES =
            Map.of(
                    "areasWithoutNeed", "area without need",
                    "needs", "need",
                    "outcomes", "outcome",
                    "provision", "provision",
                    "reasonedNone", "reason for no provision for need",
                    "currentSupport", "current support",
                    "riskFactors", "risk factor",
                    "protectiveFactors", "protective factor");

    FieldPath field(String name) {
        String spoken = WORDS.getOrDefault(name, apart(name));
        return new FieldPath(
                path + "/" + name, words.isEmpty() ? capital(spoken) : words + ", " + spoken);
    }

    /** Returns a line of this list, by the author's own label. */
    FieldPath line(String list, String label) {
        return new FieldPath(path + "/" + label, capital(lineOf(list)) + " " + label);
    }

    /** Returns a line of this list, if lines have no label. */
    FieldPath line(String list) {
        return new FieldPath(path, capital(lineOf(list)));
    }

    private static String lineOf(String list) {
        return LINES.getOrDefault(list, apart(list));
    }

    private static String apart(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
