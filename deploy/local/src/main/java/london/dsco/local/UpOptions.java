package london.dsco.local;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * The options of {@code deploy/up}.
 *
 * @param parts the parts to start
 * @param demonstration whether to load the demonstration data if it is not there yet
 * @param large whether to load the larger set of demonstration data
 */
record UpOptions(List<Part> parts, boolean demonstration, boolean large) {

    static UpOptions parse(List<String> arguments) {
        List<Part> parts = Arrays.asList(Part.values());
        boolean demonstration = true;
        boolean large = false;
        for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
            String word = words.next();
            switch (word) {
                case "--empty" -> demonstration = false;
                case "--size" -> large = size(value(words, word));
                case "--only" -> {
                    parts =
                            Arrays.stream(value(words, word).split(","))
                                    .map(Part::named)
                                    .sorted()
                                    .toList();
                    demonstration = false;
                }
                default ->
                        throw new StackFailure(
                                "deploy/up does not know '" + word + "'.", "See deploy/up --help.");
            }
        }
        return new UpOptions(parts, demonstration, large);
    }

    private static boolean size(String name) {
        return switch (name) {
            case "small" -> false;
            case "large" -> true;
            default ->
                    throw new StackFailure(
                            "There is no size '" + name + "'.", "Choose small or large.");
        };
    }

    private static String value(Iterator<String> words, String option) {
        if (!words.hasNext()) {
            throw new StackFailure(option + " needs a value.", "See deploy/up --help.");
        }
        return words.next();
    }
}
