package london.dsco.advice.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * The point at which a child becomes a young person: Part 3 of the Children and Families Act 2014
 * calls somebody over compulsory school age and under 25 a young person (s83(2)). Compulsory school
 * age ends with the school leaving date, the last Friday in June, of the school year (1 September
 * to 31 August) in which somebody turns 16 (Education Act 1996 s8(3); Education (School Leaving
 * Date) Order 1997).
 */
public final class CompulsorySchoolAge {

    private static final int LAST_BIRTHDAY = 16;

    private CompulsorySchoolAge() {}

    /** Returns the last London date on which a person with this date of birth is a child. */
    public static LocalDate lastDay(LocalDate dateOfBirth) {
        LocalDate sixteen = dateOfBirth.plusYears(LAST_BIRTHDAY);
        int endOfSchoolYear =
                sixteen.getMonthValue() < Month.SEPTEMBER.getValue()
                        ? sixteen.getYear()
                        : sixteen.getYear() + 1;
        return LocalDate.of(endOfSchoolYear, Month.JUNE, 1)
                .with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }

    /**
     * Returns whether a person with this date of birth is a child, not a young person, on a London
     * date.
     */
    public static boolean includes(LocalDate dateOfBirth, LocalDate date) {
        return !date.isAfter(lastDay(dateOfBirth));
    }
}
