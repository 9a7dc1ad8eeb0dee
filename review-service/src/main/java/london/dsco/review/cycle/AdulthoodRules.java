package london.dsco.review.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether a review must consider preparing for adulthood. Every review from Year 9 must (SEND Code
 * of Practice 2015, 8.9, 8.10 and 9.184; SEND Regulations 2014 reg 20(6) with reg 6(1)(g)). A
 * borough may begin earlier, from an age that it chooses.
 */
public final class AdulthoodRules {

    private AdulthoodRules() {}

    /**
     * @param reviewOn London date of the meeting, or the last day for a meeting
     * @param cohort null when neither a date of birth nor a year group is known
     * @param dateOfBirth null if only the borough knows it
     * @param fromAge the age in years at which the borough begins; null if it begins with Year 9
     * @return also false if the age is unknown
     */
    public static boolean looksToAdulthood(
            LocalDate reviewOn, Cohort cohort, LocalDate dateOfBirth, Integer fromAge) {
        boolean inYearNine =
                cohort != null
                        && !cohort.yearOf(YearGroup.Y9).isAfter(AcademicYear.containing(reviewOn));
        boolean ofTheBoroughsAge =
                fromAge != null
                        && dateOfBirth != null
                        && ChronoUnit.YEARS.between(dateOfBirth, reviewOn) >= fromAge;
        return inYearNine || ofTheBoroughsAge;
    }
}
