package london.dsco.advice.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/**
 * The same law written a second time, from the words of the regulation and by other means: an
 * old-style calendar that steps one day at a time, summer time by its own definition, and holidays
 * from a published list. It covers 2026 to 2028.
 */
final class ClockOracle {

    private static final String HOLIDAYS =
            "20260101 20260403 20260406 20260504 20260525 20260831 20261225 20261228 "
                    + "20270101 20270326 20270329 20270503 20270531 20270830 20271227 20271228 "
                    + "20280103 20280414 20280417 20280501 20280529 20280828 20281225 20281226";

    private final GregorianCalendar london;

    ClockOracle(Instant receivedAt) {
        london = utc(receivedAt.toEpochMilli());
        if (isSummerTime(receivedAt)) {
            london.add(Calendar.HOUR_OF_DAY, 1);
        }
    }

    LocalDate receivedOn() {
        return date(london);
    }

    /** Returns a day of the clock; day one is the day after receipt. */
    LocalDate dayOfTheClock(int number) {
        GregorianCalendar day = (GregorianCalendar) london.clone();
        for (int counted = 0; counted < number; counted++) {
            day.add(Calendar.DAY_OF_YEAR, 1);
        }
        return date(day);
    }

    LocalDate deemedReceivedOn() {
        GregorianCalendar day = (GregorianCalendar) london.clone();
        if (london.get(Calendar.HOUR_OF_DAY) >= 17) {
            day.add(Calendar.DAY_OF_YEAR, 1);
        }
        while (!isWorkingDay(day)) {
            day.add(Calendar.DAY_OF_YEAR, 1);
        }
        return date(day);
    }

    static boolean isWorkingDay(LocalDate date) {
        GregorianCalendar day = utc(0);
        day.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        return isWorkingDay(day);
    }

    private static boolean isWorkingDay(GregorianCalendar day) {
        int weekday = day.get(Calendar.DAY_OF_WEEK);
        return weekday != Calendar.SATURDAY
                && weekday != Calendar.SUNDAY
                && !HOLIDAYS.contains(date(day).toString().replace("-", ""));
    }

    /**
     * Returns whether it is summer time. Summer Time Order 2002: from 01:00 GMT on the last Sunday
     * of March to 01:00 GMT on the last Sunday of October.
     */
    private static boolean isSummerTime(Instant instant) {
        GregorianCalendar moment = utc(instant.toEpochMilli());
        long start = lastSundayAtOne(moment.get(Calendar.YEAR), Calendar.MARCH);
        long end = lastSundayAtOne(moment.get(Calendar.YEAR), Calendar.OCTOBER);
        return instant.toEpochMilli() >= start && instant.toEpochMilli() < end;
    }

    private static long lastSundayAtOne(int year, int month) {
        GregorianCalendar day = utc(0);
        day.set(year, month, 31, 1, 0, 0);
        while (day.get(Calendar.DAY_OF_WEEK) != Calendar.SUNDAY) {
            day.add(Calendar.DAY_OF_YEAR, -1);
        }
        return day.getTimeInMillis();
    }

    private static GregorianCalendar utc(long millis) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(millis);
        return calendar;
    }

    private static LocalDate date(GregorianCalendar calendar) {
        return LocalDate.of(
                calendar.get(Calendar.YEAR),
                calendar.get(Calendar.MONTH) + 1,
                calendar.get(Calendar.DAY_OF_MONTH));
    }
}
