package london.dsco.figures;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import london.dsco.domain.Refusal;

/**
 * The London dates that are counted, both included.
 *
 * <p>Somebody who sees no details except the day on which each child's advice was sent could
 * subtract one period from another and be left with one child. For them a period consists of whole
 * quarters that have ended.
 */
public record Period(LocalDate from, LocalDate to) {

    /**
     * @param from first London date; null for a year before the end
     * @param to last London date; null for today
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when it ends before it
     *     begins
     */
    public static Period of(LocalDate from, LocalDate to, LocalDate today) {
        LocalDate last = to == null ? today : to;
        Period period = new Period(from == null ? last.minusYears(1).plusDays(1) : from, last);
        if (period.from.isAfter(period.to)) {
            throw Refusal.wrongParameter("from", "after-to", "The period ends before it begins.")
                    .raise();
        }
        return period;
    }

    /**
     * Returns the same in whole quarters.
     *
     * @param from null for the first of the last four quarters before the end
     * @param to null for the end of the last quarter before today
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} also for any other day, and
     *     for a quarter that has not ended
     */
    public static Period ofWholeQuarters(LocalDate from, LocalDate to, LocalDate today) {
        LocalDate lastEnded = startOfQuarter(today).minusDays(1);
        LocalDate last = to == null ? lastEnded : to;
        LocalDate first = from == null ? last.plusDays(1).minusYears(1) : from;
        if (!first.equals(startOfQuarter(first))) {
            throw wrong(
                    "from", "Your role can read whole quarters only: give the first day of one.");
        }
        if (!startOfQuarter(last.plusDays(1)).equals(last.plusDays(1))) {
            throw wrong("to", "Your role can read whole quarters only: give the last day of one.");
        }
        if (last.isAfter(lastEnded)) {
            throw wrong("to", "Your role can read only quarters that have ended.");
        }
        return of(first, last, today);
    }

    public static LocalDate startOfQuarter(LocalDate date) {
        return date.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    private static RuntimeException wrong(String parameter, String explanation) {
        return Refusal.wrongParameter(parameter, "not-a-quarter", explanation).raise();
    }
}
