package london.dsco.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often an outcome is to happen, and at what hour, so far as it says so.
 *
 * @param yearly how many times in a year, for each word that tells it
 * @param hours of the clock
 */
record OutcomeTimes(Set<Integer> yearly, Set<Integer> hours) {

    private static final int DAY = 365;
    private static final int WEEK = 52;
    private static final int FORTNIGHT = 26;
    private static final int MONTH = 12;
    private static final int TERM = 3;

    /** Two figures that are nearer than this are the same. */
    private static final double NEAR = 2.0;

    private static final int LATEST_HOUR = 24;
    private static final int LOOK_FOR_COUNT = 4;
    private static final int LOOK_BACK = 10;

    private static final Map<String, Integer> ADVERBS =
            Map.of(
                    "daily", DAY,
                    "nightly", DAY,
                    "weekly", WEEK,
                    "fortnightly", FORTNIGHT,
                    "monthly", MONTH,
                    "termly", TERM,
                    "yearly", 1,
                    "annually", 1);
    private static final Map<String, Integer> PERIODS =
            Map.ofEntries(
                    Map.entry("day", DAY),
                    Map.entry("night", DAY),
                    Map.entry("morning", DAY),
                    Map.entry("evening", DAY),
                    Map.entry("week", WEEK),
                    Map.entry("weekend", WEEK),
                    Map.entry("monday", WEEK),
                    Map.entry("tuesday", WEEK),
                    Map.entry("wednesday", WEEK),
                    Map.entry("thursday", WEEK),
                    Map.entry("friday", WEEK),
                    Map.entry("saturday", WEEK),
                    Map.entry("sunday", WEEK),
                    Map.entry("fortnight", FORTNIGHT),
                    Map.entry("month", MONTH),
                    Map.entry("term", TERM),
                    Map.entry("year", 1));
    private static final Set<String> EACH = Set.of("each", "every", "per");
    private static final Set<String> COUNTED =
            Set.of(
                    "times",
                    "visits",
                    "nights",
                    "evenings",
                    "mornings",
                    "sessions",
                    "days",
                    "afternoons",
                    "weekends",
                    "calls");
    private static final List<String> NUMBERS =
            List.of(
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");
    private static final Set<String> BEFORE_AN_HOUR = Set.of("at", "by", "until", "till");
    private static final Set<String> AFTER_A_NUMBER =
            Set.of("hours", "minutes", "times", "days", "weeks", "months", "years", "people", "to");

    static OutcomeTimes of(List<Word> words) {
        Set<Integer> yearly = new HashSet<>();
        Set<Integer> hours = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at).folded();
            if (ADVERBS.containsKey(word)) {
                yearly.add(ADVERBS.get(word) * count(words, at));
            } else if (isSpan(words, at)) {
                int length = Math.max(1, number(words.get(at - 1).folded()));
                yearly.add(Math.max(1, PERIODS.get(singular(word)) / length));
            } else if (isPeriod(words, at)) {
                boolean other = at > 0 && words.get(at - 1).folded().equals("other");
                int most = PERIODS.get(word) * count(words, at);
                yearly.add(Math.min(DAY, other ? most / 2 : most));
            }
            if (isHour(words, at)) {
                hours.add(number(word));
            }
        }
        return new OutcomeTimes(Set.copyOf(yearly), Set.copyOf(hours));
    }

    private static boolean isPeriod(List<Word> words, int at) {
        return at > 0
                && PERIODS.containsKey(words.get(at).folded())
                && (EACH.contains(words.get(at - 1).folded())
                        || words.get(at - 1).folded().equals("a") && isCounted(words, at)
                        || at > 1
                                && words.get(at - 1).folded().equals("other")
                                && EACH.contains(words.get(at - 2).folded()));
    }

    /** "Once a week", "two hours a week"; not "a week by the sea". */
    private static boolean isCounted(List<Word> words, int at) {
        for (int i = at - 2; i >= Math.max(0, at - LOOK_FOR_COUNT); i--) {
            String word = words.get(i).folded();
            if (word.equals("once") || word.equals("twice") || number(word) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Every three months". */
    private static boolean isSpan(List<Word> words, int at) {
        String word = words.get(at).folded();
        return at > 1
                && word.endsWith("s")
                && PERIODS.containsKey(singular(word))
                && number(words.get(at - 1).folded()) > 1
                && EACH.contains(words.get(at - 2).folded());
    }

    private static String singular(String word) {
        return word.substring(0, word.length() - 1);
    }

    /** How many times, from the words before: "twice a", "three evenings each". */
    private static int count(List<Word> words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
            String word = words.get(i).folded();
            if (word.equals("twice")) {
                return 2;
            }
            if (COUNTED.contains(word) && i > 0) {
                return Math.max(1, number(words.get(i - 1).folded()));
            }
        }
        return 1;
    }

    private static boolean isHour(List<Word> words, int at) {
        int hour = number(words.get(at).folded());
        String before = at > 0 ? words.get(at - 1).folded() : "";
        String after = at + 1 < words.size() ? words.get(at + 1).folded() : "";
        return hour > 0
                && hour <= LATEST_HOUR
                && (after.equals("o'clock")
                        || BEFORE_AN_HOUR.contains(before) && !AFTER_A_NUMBER.contains(after));
    }

    private static int number(String word) {
        if (word.matches("\\d{1,2}(?:[ap]m)?")) {
            return Integer.parseInt(word.replaceAll("[apm]", ""));
        }
        return NUMBERS.indexOf(word);
    }

    /** Whether both say how often, or at what hour, and not the same. */
    boolean isOtherThan(OutcomeTimes other) {
        boolean often =
                !yearly.isEmpty()
                        && !other.yearly.isEmpty()
                        && yearly.stream()
                                .noneMatch(
                                        one ->
                                                other.yearly.stream()
                                                        .anyMatch(two -> isNear(one, two)));
        boolean late =
                !hours.isEmpty()
                        && !other.hours.isEmpty()
                        && hours.stream().noneMatch(other.hours::contains);
        return often || late;
    }

    boolean isSameAs(OutcomeTimes other) {
        return !yearly.isEmpty() && yearly.equals(other.yearly);
    }

    private static boolean isNear(int one, int two) {
        return Math.max(one, two) <= NEAR * Math.min(one, two);
    }
}
