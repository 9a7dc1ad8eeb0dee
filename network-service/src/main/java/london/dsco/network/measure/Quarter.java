package london.dsco.network.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year, written {@code 2026-Q4}. Figures are published for no other period,
 * so that no two published periods overlap and can be subtracted from each other.
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    /** The format of a quarter. */
    public static final String PATTERN = "^(20[0-9]{2})-Q([1-4])$";

    private static final Pattern WRITTEN = Pattern.compile(PATTERN);

    /** Returns the quarter that contains a London date. */
    public static Quarter of(LocalDate date) {
        return new Quarter(date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
    }

    /**
     * @throws IllegalArgumentException unless written like {@code 2026-Q4}
     */
    @JsonCreator
    public static Quarter fromString(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A quarter is written like 2026-Q4");
        }
        return new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    public Quarter plus(int quarters) {
        int index = year * 4 + number - 1 + quarters;
        return new Quarter(index / 4, index % 4 + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    /** Returns the number of quarters from this one to a later one, both included. */
    public int countTo(Quarter last) {
        return (last.year - year) * 4 + last.number - number + 1;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(year * 4 + number, other.year * 4 + other.number);
    }

    @Override
    @JsonValue
    public String toString() {
        return year + "-Q" + number;
    }
}
