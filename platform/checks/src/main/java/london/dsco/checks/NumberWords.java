package london.dsco.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Numbers as words, folded. Asked for every word, and a hash set answers faster than Set.of. */
final class NumberWords {

    private static final List<String> ONE_TO_TWENTY =
            List.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty");

    /** As many years as a child's age has. */
    static final Set<String> TO_TWENTY = new HashSet<>(ONE_TO_TWENTY);

    static final Set<String> ALL = new HashSet<>(ONE_TO_TWENTY);

    static {
        ALL.addAll(
                List.of(
                        "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
                        "hundred", "half", "once", "twice"));
    }

    private NumberWords() {}
}
