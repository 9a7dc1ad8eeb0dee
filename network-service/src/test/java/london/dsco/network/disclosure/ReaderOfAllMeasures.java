package london.dsco.network.disclosure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import london.dsco.network.disclosure.PublicTable.Row;
import london.dsco.network.disclosure.PublicTable.Shown;
import london.dsco.network.disclosure.ReviewsOfABorough.Told;

/**
 * A reader who has every table of one borough's reviews, and knows which measure contains which and
 * by which rules rows are hidden. They go through every possible quarter of the borough and keep
 * those that would have been published like this. Written independently of the rules.
 */
final class ReaderOfAllMeasures {

    private static final int LARGEST_SMALL = 5;
    private static final int TEN = 10;

    private final Map<Told, Row> rows;
    private final Map<Told, Set<Integer>> numerators = new EnumMap<>(Told.class);
    private final Map<Told, Map<Integer, Set<Integer>>> apart = new EnumMap<>(Told.class);

    ReaderOfAllMeasures(Map<Told, Row> rows) {
        this.rows = rows;
        Row meeting = rows.get(Told.MEETING);
        int[] counts =
                meeting.shown() == Shown.NOTHING
                        ? IntStream.range(1, TEN).toArray()
                        : new int[] {meeting.tally().denominator()};
        for (int all : counts) {
            decisions(all);
            socialCare(all);
        }
    }

    /** Returns the possible values of a numerator. */
    Set<Integer> numerator(Told told) {
        return numerators.get(told);
    }

    /** Returns the possible values of a count that can be derived. */
    Set<Integer> apart(Told told, int place) {
        return apart.get(told).get(place);
    }

    /** Everything decided in twelve months also met in time and is settled. */
    private void decisions(int all) {
        for (int inTime : possible(Told.MEETING, all)) {
            for (int four : possible(Told.FOUR_WEEKS, all)) {
                for (int open = 0; open <= Math.min(inTime, all - four); open++) {
                    int settled = all - open;
                    for (int twelve = 0; twelve <= inTime - open; twelve++) {
                        int[] between = {
                            open, inTime - twelve, inTime - open - twelve, settled - four
                        };
                        if (fits(Told.TWELVE_MONTHS, twelve, settled, between)) {
                            keep(Told.MEETING, inTime);
                            keep(Told.FOUR_WEEKS, four);
                            keep(Told.TWELVE_MONTHS, twelve, between);
                        }
                    }
                }
            }
        }
    }

    /** Everybody who attended was invited; advice in time is advice. */
    private void socialCare(int all) {
        for (int attended : possible(Told.ATTENDED, all)) {
            for (int wrote : possible(Told.CONTRIBUTED, all)) {
                for (int early = 0; early <= wrote; early++) {
                    for (int invited = attended; invited <= all; invited++) {
                        int later = wrote - early;
                        int[] between = {
                            invited - attended, Math.abs(invited - wrote), Math.abs(invited - early)
                        };
                        if (fits(Told.ADVICE_IN_TIME, early, all, later)
                                && fits(Told.INVITED, invited, all, between)) {
                            keep(Told.ATTENDED, attended);
                            keep(Told.CONTRIBUTED, wrote);
                            keep(Told.ADVICE_IN_TIME, early, later);
                            keep(Told.INVITED, invited, between);
                        }
                    }
                }
            }
        }
    }

    /**
     * Returns the numerators of a measure that is published by itself, as its table alone reveals
     * them.
     */
    private int[] possible(Told told, int all) {
        Row row = rows.get(told);
        return switch (row.shown()) {
            case NOTHING -> IntStream.rangeClosed(0, all).toArray();
            case DENOMINATOR ->
                    IntStream.rangeClosed(0, all)
                            .filter(count -> isSmall(count) || isSmall(all - count))
                            .toArray();
            default -> new int[] {row.tally().numerator()};
        };
    }

    /** Returns whether the row of a measure that is read beside others would look as it does. */
    private boolean fits(Told told, int numerator, int denominator, int... between) {
        Row row = rows.get(told);
        if (row.shown() != Shown.NOTHING) {
            return row.tally().numerator() == numerator
                    && row.tally().denominator() == denominator
                    && Arrays.stream(between).noneMatch(ReaderOfAllMeasures::isSmall);
        }
        boolean hiddenForOthers =
                told.beside().stream()
                        .anyMatch(other -> rows.get(other).shown().compareTo(Shown.NUMERATOR) < 0);
        return hiddenForOthers
                || denominator > 0 && denominator < TEN
                || isSmall(numerator)
                || isSmall(denominator - numerator)
                || Arrays.stream(between).anyMatch(ReaderOfAllMeasures::isSmall);
    }

    private void keep(Told told, int numerator, int... between) {
        numerators.computeIfAbsent(told, any -> new TreeSet<>()).add(numerator);
        for (int place = 0; place < between.length; place++) {
            apart.computeIfAbsent(told, any -> new TreeMap<>())
                    .computeIfAbsent(place, any -> new TreeSet<>())
                    .add(between[place]);
        }
    }

    private static boolean isSmall(int count) {
        return count >= 1 && count <= LARGEST_SMALL;
    }
}
