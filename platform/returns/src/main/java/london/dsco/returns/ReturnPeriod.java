package london.dsco.returns;

import java.time.LocalDate;
import london.dsco.domain.Refusal;

/**
 * The London dates that a return covers, both included. SEN2 is collected in January about the
 * previous calendar year.
 */
public record ReturnPeriod(LocalDate from, LocalDate to) {

    private static final int DECEMBER = 12;
    private static final int LAST_DAY = 31;

    /**
     * @param from null for the first day of the last day's year
     * @param to null for the last day of the first day's year; if both are null, the period is the
     *     last calendar year that has ended
     * @param today London's date
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when it ends before it
     *     begins
     */
    public static ReturnPeriod of(LocalDate from, LocalDate to, LocalDate today) {
        int year = from != null ? from.getYear() : to != null ? to.getYear() : today.getYear() - 1;
        ReturnPeriod period =
                new ReturnPeriod(
                        from == null ? LocalDate.of(year, 1, 1) : from,
                        to == null ? LocalDate.of(year, DECEMBER, LAST_DAY) : to);
        if (period.from.isAfter(period.to)) {
            throw Refusal.wrongParameter("from", "after-to", "The period ends before it begins.")
                    .raise();
        }
        return period;
    }

    /**
     * Returns the day if it is in the period, otherwise null, because a later one does not belong
     * in this return.
     */
    public LocalDate within(LocalDate day) {
        return day == null || day.isBefore(from) || day.isAfter(to) ? null : day;
    }

    /** Returns the name of the period in a line of the access log. */
    public String code() {
        return from + ":" + to;
    }
}
