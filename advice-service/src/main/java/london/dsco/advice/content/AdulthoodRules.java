package london.dsco.advice.content;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * Whether advice must look to preparing for adulthood: from Year 9 (SEND Regulations 2014 reg
 * 6(1)(g); SEND Code of Practice 2015, 8.9 and 8.10). A borough may choose an earlier age, and
 * never a later one.
 */
public final class AdulthoodRules {

    /** Year 9 is the academic year of the fourteenth birthday. */
    private static final int AGE_REACHED_IN_YEAR_9 = 14;

    private AdulthoodRules() {}

    /**
     * Returns whether advice about this person must look to adulthood. It assumes the year group of
     * their age, because a child taught out of their age group is not known here.
     *
     * @param today London date
     * @param fromAge the age in years at which the borough begins
     */
    public static boolean looksToAdulthood(LocalDate dateOfBirth, LocalDate today, int fromAge) {
        return !startOfYear9(dateOfBirth).isAfter(today)
                || ChronoUnit.YEARS.between(dateOfBirth, today) >= fromAge;
    }

    private static LocalDate startOfYear9(LocalDate dateOfBirth) {
        boolean autumn = dateOfBirth.getMonthValue() >= Month.SEPTEMBER.getValue();
        int startOfTheYearOfBirth = autumn ? dateOfBirth.getYear() : dateOfBirth.getYear() - 1;
        return LocalDate.of(startOfTheYearOfBirth + AGE_REACHED_IN_YEAR_9, Month.SEPTEMBER, 1);
    }
}
