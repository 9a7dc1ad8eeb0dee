package london.dsco.review.termcalendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import london.dsco.review.cycle.AcademicYear;

/** One of the three terms of a school year. */
public record Term(AcademicYear year, Season season) {

    private static final Pattern CODE = Pattern.compile("(20[0-9]{2})-(AUTUMN|SPRING|SUMMER)");

    /** The terms in their order within a school year. */
    public enum Season {
        AUTUMN,
        SPRING,
        SUMMER
    }

    /**
     * Reads {@code 2027-SPRING}: the calendar year of the term, and its season. Returns empty for
     * anything else.
     */
    public static Optional<Term> parse(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Season season = Season.valueOf(parts.group(2));
        int year = Integer.parseInt(parts.group(1));
        return Optional.of(
                new Term(new AcademicYear(season == Season.AUTUMN ? year : year - 1), season));
    }

    /** Returns the code that {@link #parse} reads. */
    public String code() {
        return (season == Season.AUTUMN ? year.startYear() : year.endYear()) + "-" + season;
    }

    /** Returns the next term; after a summer term it is in the next school year. */
    public Term next() {
        return switch (season) {
            case AUTUMN -> new Term(year, Season.SPRING);
            case SPRING -> new Term(year, Season.SUMMER);
            case SUMMER -> new Term(year.plusYears(1), Season.AUTUMN);
        };
    }
}
