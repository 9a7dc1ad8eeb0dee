package london.dsco.domain;

import java.time.LocalDate;

/**
 * Working days in England and Wales: not a Saturday, a Sunday or a {@linkplain BankHolidays bank
 * holiday}, as defined in regulation 2 of the SEND Regulations 2014 and of the Care Planning
 * Regulations 2010. School holidays are ordinary working days here, because no regulation that
 * counts working days excludes them.
 */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean includes(LocalDate date) {
        return !BankHolidays.isWeekend(date) && !BankHolidays.includes(date);
    }

    /** Returns the first working day strictly after the date. */
    public static LocalDate nextAfter(LocalDate date) {
        LocalDate day = date.plusDays(1);
        while (!includes(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * Returns the day that is so many working days after a date, not counting the date itself.
     *
     * @param days 1 or more
     */
    public static LocalDate after(LocalDate date, int days) {
        LocalDate day = date;
        for (int counted = 0; counted < days; counted++) {
            day = nextAfter(day);
        }
        return day;
    }

    /**
     * Returns the date itself if it is a working day, otherwise the last one before it. It is an
     * operational hint, never a limit.
     */
    public static LocalDate onOrBefore(LocalDate date) {
        LocalDate day = date;
        while (!includes(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
