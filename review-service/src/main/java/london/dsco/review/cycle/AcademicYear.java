package london.dsco.review.cycle;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year in England: 1 September of {@code startYear} to 31 August of the next.
 *
 * @param startYear the calendar year in which the year begins
 */
public record AcademicYear(int startYear) {

    public static AcademicYear containing(LocalDate date) {
        boolean autumnTerm = date.getMonthValue() >= Month.SEPTEMBER.getValue();
        return new AcademicYear(autumnTerm ? date.getYear() : date.getYear() - 1);
    }

    public AcademicYear plusYears(int years) {
        return new AcademicYear(startYear + years);
    }

    public boolean isAfter(AcademicYear other) {
        return startYear > other.startYear;
    }

    /**
     * Returns the calendar year it ends in. A child in the last year of a phase moves on in that
     * year.
     */
    public int endYear() {
        return startYear + 1;
    }
}
