package london.dsco.review.cycle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The children who share a year group, named by the academic year in which they are in Reception. A
 * child stays in one cohort, which moves up a year every 1 September. A child taught out of their
 * age group is in another cohort.
 */
public record Cohort(AcademicYear reception) {

    private static final int AGE_REACHED_IN_RECEPTION = 5;

    /**
     * Returns the cohort by age. A child is in Reception in the academic year of their fifth
     * birthday, and in Year 9 in that of their fourteenth.
     */
    public static Cohort bornOn(LocalDate dateOfBirth) {
        return new Cohort(AcademicYear.containing(dateOfBirth).plusYears(AGE_REACHED_IN_RECEPTION));
    }

    /** Returns the cohort of a child who is in {@code yearGroup} during {@code year}. */
    public static Cohort of(YearGroup yearGroup, AcademicYear year) {
        return new Cohort(year.plusYears(-yearGroup.number()));
    }

    /** Returns the year group in an academic year; empty before nursery and after Year 14. */
    public Optional<YearGroup> yearGroupIn(AcademicYear year) {
        return YearGroup.numbered(year.startYear() - reception.startYear());
    }

    /** Returns the academic year when the cohort is in this year group. */
    public AcademicYear yearOf(YearGroup yearGroup) {
        return reception.plusYears(yearGroup.number());
    }
}
