package london.dsco.advice.writing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The changes in a text, word by word (docs/adr/0020). */
final class WordChanges {

    /** Longer texts would take too long to compare, and nobody reads a longer list of changes. */
    private static final int MOST_WORDS = 700;

    private static final int MOST_CHANGES = 12;

    private static final String REWRITTEN = "rewritten.";

    private WordChanges() {}

    /**
     * @return such as {@code “weekly” became “twice a week”; “in term time” was added.}
     */
    static String between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return REWRITTEN;
        }
        List<AbstractDelta<String>> changes = DiffUtils.diff(old, now).getDeltas();
        if (changes.isEmpty()) {
            return "only spaces or line breaks changed.";
        }
        return changes.size() > MOST_CHANGES
                ? REWRITTEN
                : changes.stream()
                        .map(WordChanges::sentence)
                        .collect(Collectors.joining("; ", "", "."));
    }

    private static String sentence(AbstractDelta<String> change) {
        String old = quoted(change.getSource().getLines());
        String now = quoted(change.getTarget().getLines());
        return switch (change.getType()) {
            case INSERT -> now + " was added";
            case DELETE -> old + " was removed";
            case CHANGE, EQUAL -> old + " became " + now;
        };
    }

    private static String quoted(List<String> words) {
        return words.stream().collect(Collectors.joining(" ", "“", "”"));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
