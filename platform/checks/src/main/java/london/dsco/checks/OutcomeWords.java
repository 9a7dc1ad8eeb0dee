package london.dsco.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of an outcome that carry its sense, in a rough common form, and whether it limits: two
 * outcomes that share most words say the same; one that limits what the other sets out may deny it.
 *
 * @param senses without names, small words and words of time
 * @param limits whether it says no, only, or until
 * @param subjects what it is about, by name in {@code outcomes.json}
 * @param stances how it puts it, likewise: whether it denies, who does it, where
 */
record OutcomeWords(Set<String> senses, boolean limits, Set<String> subjects, Set<String> stances) {

    private static final OutcomePhrases PHRASES = OutcomePhrases.shipped();

    /** What one says and the other cannot follow, either way round. */
    private static final Map<String, String> OPPOSED =
            Map.of(
                    "alone", "helped",
                    "stays", "leaves",
                    "less", "more",
                    "does", "done",
                    "by mouth", "by tube",
                    "mainstream", "special",
                    "at school", "at home");

    /** Of the shorter outcome's words. */
    private static final double MOST = 0.6;

    private static final int LEAST_SHARED = 2;
    private static final Set<String> LIMITS =
            Set.of("not", "no", "never", "only", "without", "may", "instead");
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "the", "and", "or", "of", "to", "in", "on", "at", "by", "for",
                    "with", "from", "his", "her", "their", "he", "she", "they", "him", "them", "it",
                    "is", "are", "was", "has", "have", "be", "been", "will", "can", "does", "do",
                    "who", "whom", "that", "which", "as", "all", "any", "own", "not", "no", "only",
                    "until", "may", "before", "so", "up", "out", "each", "every", "day", "week",
                    "month", "year", "time", "one", "once", "two", "how", "when", "says", "tells",
                    "long", "after", "than", "more", "some", "this", "there", "himself", "herself");
    private static final Map<String, String> SAME =
            Map.ofEntries(
                    Map.entry("attend", "go"),
                    Map.entry("climbing", "climb"),
                    Map.entry("dressed", "dress"),
                    Map.entry("fed", "feed"),
                    Map.entry("food", "feed"),
                    Map.entry("eat", "feed"),
                    Map.entry("meal", "feed"),
                    Map.entry("left", "leave"),
                    Map.entry("paid", "pay"),
                    Map.entry("work", "job"),
                    Map.entry("manage", "look"),
                    Map.entry("manages", "look"),
                    Map.entry("looks", "look"),
                    Map.entry("wash", "bath"),
                    Map.entry("bus", "bu"),
                    Map.entry("buses", "bu"));

    static OutcomeWords of(String text) {
        Set<String> senses = new HashSet<>();
        boolean limits = false;
        List<Word> words = Words.of(text == null ? "" : text);
        for (Word word : words) {
            limits |= LIMITS.contains(word.folded()) && !word.isCapital();
            boolean name = word.isCapital();
            if (!name && !word.isNumber() && !SMALL.contains(word.folded())) {
                senses.add(sense(word.folded()));
            }
        }
        return new OutcomeWords(
                Set.copyOf(senses), limits, PHRASES.subjects(words), PHRASES.stances(words));
    }

    private static String sense(String word) {
        String base = SAME.getOrDefault(word, word);
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (base.length() > ending.length() + 2
                    && base.endsWith(ending)
                    && !SAME.containsKey(word)) {
                base = base.substring(0, base.length() - ending.length());
                break;
            }
        }
        return SAME.getOrDefault(base, base);
    }

    boolean isSaidBy(OutcomeWords other) {
        int fewer = Math.min(senses.size(), other.senses.size());
        return limits == other.limits
                && (stances.contains("denies") || !other.stances.contains("denies"))
                && !isOpposed(other)
                && shared(other) >= LEAST_SHARED
                && shared(other) >= MOST * fewer;
    }

    /** That both are about one subject, and the other says no to it or puts it the other way. */
    boolean isDeniedBy(OutcomeWords other) {
        boolean sameSubject = subjects.stream().anyMatch(other.subjects::contains);
        if (!sameSubject && shared(other) == 0) {
            return false;
        }
        return other.limits && shared(other) > 0
                || other.stances.contains("denies")
                || stances.contains("denies") && other.stances.contains("alone")
                || isOpposed(other);
    }

    private boolean isOpposed(OutcomeWords other) {
        return OPPOSED.entrySet().stream()
                .anyMatch(
                        each ->
                                isOpposed(other, each.getKey(), each.getValue())
                                        || isOpposed(other, each.getValue(), each.getKey()));
    }

    private boolean isOpposed(OutcomeWords other, String one, String opposite) {
        return stances.contains(one)
                && !stances.contains(opposite)
                && other.stances.contains(opposite)
                && !other.stances.contains(one);
    }

    private long shared(OutcomeWords other) {
        return senses.stream().filter(other.senses::contains).count();
    }
}
