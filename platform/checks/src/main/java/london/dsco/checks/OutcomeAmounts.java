package london.dsco.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often, how long and when: the amounts of an outcome, so that two can be compared.
 *
 * @param perYear how often in a year
 * @param minutes how long
 * @param hours of the clock, from 1 to 24, where it says at, by or until
 */
record OutcomeAmounts(List<Double> perYear, List<Double> minutes, List<Double> hours) {

    /** How many words before "a week" a number may stand. */
    private static final int MORE = 8;

    private static final int QUARTERS = 4;

    /** Amounts that differ by less than this are taken for the same. */
    private static final double NEAR = 1.2;

    private static final double HALF_A_DAY = 12;
    private static final double AN_HOUR = 60;

    /** On each day of school or work, and on each day, are taken for the same. */
    private static final double DAILY = 260;

    private static final Map<String, Double> UNITS =
            Map.ofEntries(
                    Map.entry("day", 365.0),
                    Map.entry("night", 365.0),
                    Map.entry("morning", 365.0),
                    Map.entry("evening", 365.0),
                    Map.entry("afternoon", 365.0),
                    Map.entry("week", 52.0),
                    Map.entry("weekend", 52.0),
                    Map.entry("monday", 52.0),
                    Map.entry("tuesday", 52.0),
                    Map.entry("wednesday", 52.0),
                    Map.entry("thursday", 52.0),
                    Map.entry("friday", 52.0),
                    Map.entry("saturday", 52.0),
                    Map.entry("sunday", 52.0),
                    Map.entry("wk", 52.0),
                    Map.entry("nite", 365.0),
                    Map.entry("mon", 52.0),
                    Map.entry("tue", 52.0),
                    Map.entry("wed", 52.0),
                    Map.entry("thur", 52.0),
                    Map.entry("fri", 52.0),
                    Map.entry("sat", 52.0),
                    Map.entry("sun", 52.0),
                    Map.entry("mth", 12.0),
                    Map.entry("fortnight", 26.0),
                    Map.entry("month", 12.0),
                    Map.entry("term", 3.0),
                    Map.entry("year", 1.0));

    private static final Map<String, Double> ADVERBS =
            Map.of(
                    "daily", 365.0,
                    "nightly", 365.0,
                    "weekly", 52.0,
                    "fortnightly", 26.0,
                    "monthly", 12.0,
                    "termly", 3.0,
                    "yearly", 1.0,
                    "annually", 1.0);

    private static final Map<String, Double> NUMBERS =
            Map.ofEntries(
                    Map.entry("a", 1.0),
                    Map.entry("an", 1.0),
                    Map.entry("one", 1.0),
                    Map.entry("once", 1.0),
                    Map.entry("two", 2.0),
                    Map.entry("twice", 2.0),
                    Map.entry("couple", 2.0),
                    Map.entry("three", 3.0),
                    Map.entry("four", 4.0),
                    Map.entry("five", 5.0),
                    Map.entry("six", 6.0),
                    Map.entry("seven", 7.0),
                    Map.entry("eight", 8.0),
                    Map.entry("nine", 9.0),
                    Map.entry("ten", 10.0),
                    Map.entry("eleven", 11.0),
                    Map.entry("twelve", 12.0),
                    Map.entry("fifteen", 15.0),
                    Map.entry("twenty", 20.0),
                    Map.entry("thirty", 30.0),
                    Map.entry("forty", 40.0));

    private static final Set<String> EACH = Set.of("a", "each", "every", "per");
    private static final Set<String> OF_THE_CLOCK =
            Set.of("at", "by", "until", "till", "til", "is", "before", "after");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,3})(?:[.:](\\d{2}))?(am|pm)?");

    static OutcomeAmounts of(List<Word> words) {
        OutcomeAmounts found =
                new OutcomeAmounts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<String> folded = words.stream().map(Word::folded).toList();
        for (int at = 0; at < folded.size(); at++) {
            found.often(folded, at);
            found.howLong(folded, at);
            found.clock(folded, at);
        }
        return found;
    }

    private static String at(List<String> words, int number) {
        return number >= 0 && number < words.size() ? words.get(number) : "";
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Null for none. */
    static Double number(String word) {
        Matcher figures = FIGURES.matcher(word);
        if (!figures.matches()) {
            return NUMBERS.get(word);
        }
        double whole = Double.parseDouble(figures.group(1));
        return figures.group(2) == null
                ? whole
                : whole + Double.parseDouble(figures.group(2)) / AN_HOUR;
    }

    private void often(List<String> words, int at) {
        String word = words.get(at);
        if (ADVERBS.containsKey(word)) {
            perYear.add(Math.min(DAILY, ADVERBS.get(word) * timesBefore(words, at)));
            return;
        }
        if (!EACH.contains(word)) {
            return;
        }
        String next = at(words, at + 1);
        Double unit = UNITS.get(singular(next));
        Double some = number(next);
        if (unit != null) {
            double times = timesBefore(words, at);
            boolean counted = isCounted(words, at);
            if (!word.equals("a") || counted) {
                perYear.add(Math.min(DAILY, unit * times));
            }
        } else if (next.equals("other") || next.equals("second")) {
            addEvery(2, at(words, at + 2));
        } else if (some != null && word.equals("every")) {
            addEvery(some, at(words, at + 2));
        }
    }

    private void addEvery(double number, String unit) {
        Double times = UNITS.get(singular(unit));
        if (times != null) {
            perYear.add(Math.min(DAILY, times / number));
        } else if (singular(unit).equals("hour")) {
            perYear.add(UNITS.get("day") * 2 * HALF_A_DAY / number);
        }
    }

    /** "twice" in "twice a week", "three" in "three mornings a week"; else 1. */
    private static double timesBefore(List<String> words, int at) {
        for (int back = 1; back <= MORE; back++) {
            String word = at(words, at - back);
            Double number = number(word);
            String after = at(words, at - back + 1);
            if (number != null && !Set.of("a", "an").contains(word)) {
                boolean times =
                        back == 1
                                ? Set.of("once", "twice").contains(word)
                                        || Character.isDigit(word.charAt(0))
                                : after.equals("times")
                                        || after.equals("visits")
                                        || UNITS.containsKey(singular(after))
                                                && after.endsWith("s");
                return times ? number : 1;
            }
        }
        return 1;
    }

    private static boolean isCounted(List<String> words, int at) {
        for (int back = 1; back <= MORE; back++) {
            if (number(at(words, at - back)) != null) {
                return true;
            }
        }
        return false;
    }

    private void howLong(List<String> words, int at) {
        String unit = singular(words.get(at));
        boolean hours = unit.equals("hour");
        if (!hours && !unit.equals("minute")) {
            return;
        }
        String before = at(words, at - 1);
        if (hours && Set.of("a", "an").contains(before)) {
            String part = at(words, at - 2);
            String parts = at(words, at - (part.equals("of") ? 3 : 2));
            minutes.add(
                    parts.equals("quarter")
                            ? AN_HOUR / QUARTERS
                            : parts.equals("half") ? AN_HOUR / 2 : AN_HOUR);
        } else if (number(before) != null && !EACH.contains(at(words, at - 2))) {
            minutes.add(number(before) * (hours ? AN_HOUR : 1));
        }
    }

    private void clock(List<String> words, int at) {
        Double number = number(words.get(at));
        String word = words.get(at);
        String next = at(words, at + 1);
        boolean said = next.equals("o'clock") || word.endsWith("m") && number != null;
        boolean after =
                number != null
                        && !word.equals("a")
                        && !word.equals("an")
                        && OF_THE_CLOCK.contains(at(words, at - 1))
                        && (next.isEmpty()
                                || EACH.contains(next)
                                || Set.of("on", "at", "in", "with").contains(next));
        if (number != null && number <= 2 * HALF_A_DAY && (said || after)) {
            hours.add(number > HALF_A_DAY ? number - HALF_A_DAY : number);
        }
    }

    /** Whether one of the amounts that both give is another. */
    boolean differ(OutcomeAmounts other) {
        return apart(perYear, other.perYear)
                || apart(minutes, other.minutes)
                || differByTheClock(other);
    }

    boolean differByTheClock(OutcomeAmounts other) {
        return !hours.isEmpty() && !other.hours.isEmpty() && !sameHour(other);
    }

    /** Whether an amount that both give is the same. */
    boolean agree(OutcomeAmounts other) {
        return near(perYear, other.perYear) || near(minutes, other.minutes) || sameHour(other);
    }

    private boolean sameHour(OutcomeAmounts other) {
        return hours.stream()
                .anyMatch(one -> other.hours.stream().anyMatch(each -> Math.abs(one - each) < 1));
    }

    private static boolean apart(List<Double> some, List<Double> others) {
        return !some.isEmpty() && !others.isEmpty() && !near(some, others);
    }

    static boolean near(List<Double> some, List<Double> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(each -> isNear(one, each)));
    }

    private static boolean isNear(double one, double other) {
        return one / other < NEAR && other / one < NEAR;
    }
}
