package london.dsco.domain;

import java.time.LocalDate;

/**
 * Working days in England and Wales: not a Saturday, a Sunday or a {@linkplain BankHolidays bank
 * holiday}, as regulation 2 of the SEND Regulations 2014 and of the Care Planning Regulations 2010
 * have it. School holidays are ordinary working days here: no regulation that counts in them
 * excepts these.
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
     * So many working days after a date, which is not counted itself.
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
     * Returns the date itself where it is a working day, else the last one before it: an
     * operational hint,
     * never a limit.
     */
    public static LocalDate onOrBefore(LocalDate date) {
        LocalDate day = date;
        while (!includes(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
