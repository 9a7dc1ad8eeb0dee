package london.dsco.advice.content;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * Whether advice looks to preparing for adulthood: from Year 9 on (SEND Regulations 2014 reg
 * 6(1)(g); SEND Code of Practice 2015, 8.9 and 8.10). A borough may begin earlier, from an age that
 * it chooses, and never later.
 */
public final class AdulthoodRules {

    /** Year 9 is the academic year of the fourteenth birthday. */
    private static final int AGE_REACHED_IN_YEAR_9 = 14;

    private AdulthoodRules() {}

    /**
     * A child taught out of their age group is not known here: their year is that of their age.
     *
     * @param today London date
     * @param fromAge the age in years from which the borough begins
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
