package london.dsco.review.cycle;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A National Curriculum year: two nursery years, Reception, and Years 1 to 14. {@code number()}
 * counts from Reception (R is 0, N2 is -1).
 */
public enum YearGroup {
    N1,
    N2,
    R,
    Y1,
    Y2,
    Y3,
    Y4,
    Y5,
    Y6,
    Y7,
    Y8,
    Y9,
    Y10,
    Y11,
    Y12,
    Y13,
    Y14;

    private static final YearGroup[] IN_ORDER = values();
    private static final Pattern FORM = Pattern.compile("N1|N2|R|Y?([1-9]|1[0-4])");

    public int number() {
        return ordinal() - R.ordinal();
    }

    public boolean isAfter(YearGroup other) {
        return compareTo(other) > 0;
    }

    /** Returns the year group with this number; empty before nursery and after Year 14. */
    public static Optional<YearGroup> numbered(int number) {
        int position = number + R.ordinal();
        return position >= 0 && position < IN_ORDER.length
                ? Optional.of(IN_ORDER[position])
                : Optional.empty();
    }

    /**
     * Reads {@code "Y9"} and, as many school systems write it, {@code "9"}; returns empty for
     * anything else.
     */
    public static Optional<YearGroup> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(valueOf(Character.isDigit(text.charAt(0)) ? "Y" + text : text));
    }
}
