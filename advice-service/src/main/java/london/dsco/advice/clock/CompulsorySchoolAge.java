package london.dsco.advice.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * When a child becomes a young person: Part 3 of the Children and Families Act 2014 calls somebody
 * over compulsory school age and under 25 a young person (s83(2)). Compulsory school age ends with
 * the school leaving date, the last Friday in June, of the school year (1 September to 31 August)
 * in which somebody turns sixteen (Education Act 1996 s8(3); Education (School Leaving Date) Order
 * 1997).
 */
public final class CompulsorySchoolAge {

    private static final int LAST_BIRTHDAY = 16;

    private CompulsorySchoolAge() {}

    /** The last London date on which somebody born on that date is a child. */
    public static LocalDate lastDay(LocalDate dateOfBirth) {
        LocalDate sixteen = dateOfBirth.plusYears(LAST_BIRTHDAY);
        int endOfSchoolYear =
                sixteen.getMonthValue() < Month.SEPTEMBER.getValue()
                        ? sixteen.getYear()
                        : sixteen.getYear() + 1;
        return LocalDate.of(endOfSchoolYear, Month.JUNE, 1)
                .with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }

    /** Whether somebody born on that date is a child, not a young person, on a London date. */
    public static boolean includes(LocalDate dateOfBirth, LocalDate date) {
        return !date.isAfter(lastDay(dateOfBirth));
    }
}
