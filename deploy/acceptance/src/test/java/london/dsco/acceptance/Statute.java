package london.dsco.acceptance;

import java.util.List;
import java.util.Set;

/**
 * The dates of the law, calculated separately: with day numbers, without {@code java.time}, and
 * with bank holidays from their rules rather than from a list. It shares no code, and with luck no
 * mistake, with the services it judges. Dates are ISO texts outside and day numbers inside.
 */
final class Statute {

    private static final int SATURDAY = 5;

    /** Bank holidays by proclamation, and those that they replaced. */
    private static final Set<String> PROCLAIMED =
            Set.of("2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08");

    private static final Set<String> REPLACED = Set.of("2020-05-04", "2022-05-30");

    private Statute() {}

    /** The dates that a request received at an instant must show. */
    record Advice(String receivedOn, String deemedReceivedOn, String remindOn, String dueOn) {}

    /** The dates that a plan's cycle must show before a meeting is set. */
    record Review(String dueBy, String meetBy, String targetOn, String inviteBy) {}

    /**
     * @param receivedAt RFC 3339, UTC, whole seconds: {@code 2026-09-01T09:30:00Z}
     */
    static Advice advice(String receivedAt) {
        int day = day(receivedAt.substring(0, 10));
        int minute = number(receivedAt, 11, 13) * 60 + number(receivedAt, 14, 16);
        if (isSummerTime(day, minute)) {
            minute += 60;
        }
        if (minute >= 24 * 60) {
            minute -= 24 * 60;
            day++;
        }
        int deemed = day;
        if (minute >= 17 * 60 || !isWorking(day)) {
            do {
                deemed++;
            } while (!isWorking(deemed));
        }
        return new Advice(text(day), text(deemed), text(day + 28), text(day + 42));
    }

    /**
     * @param start date of the last review, or of the plan
     */
    static Review review(String start) {
        int due = lastDayOfTwelveMonthsStartingWith(start);
        return new Review(text(due), text(due - 28), monthsAfter(start, 10), text(due - 28 - 14));
    }

    static String daysAfter(String date, int days) {
        return text(day(date) + days);
    }

    /** Returns the corresponding date; if the month has no such day, its last day. */
    static String monthsAfter(String date, int months) {
        int month = number(date, 0, 4) * 12 + number(date, 5, 7) - 1 + months;
        int dayOfMonth = Math.min(number(date, 8, 10), lengthOfMonth(month / 12, month % 12 + 1));
        return "%04d-%02d-%02d".formatted(month / 12, month % 12 + 1, dayOfMonth);
    }

    /**
     * Returns the last of twelve months <em>starting with</em> a day: the day before the
     * anniversary. If there is no anniversary (29 February), the months end with that month.
     */
    private static int lastDayOfTwelveMonthsStartingWith(String start) {
        int year = number(start, 0, 4) + 1;
        boolean hasAnniversary = number(start, 8, 10) <= lengthOfMonth(year, number(start, 5, 7));
        int anniversary = day(monthsAfter(start, 12));
        return hasAnniversary ? anniversary - 1 : anniversary;
    }

    private static boolean isWorking(int day) {
        return weekday(day) < SATURDAY && !isBankHoliday(day);
    }

    private static boolean isBankHoliday(int day) {
        String date = text(day);
        if (PROCLAIMED.contains(date)) {
            return true;
        }
        if (REPLACED.contains(date)) {
            return false;
        }
        int year = number(date, 0, 4);
        int easter = easterSunday(year);
        int newYear = day(year, 1, 1);
        int christmas = day(year, 12, 25);
        return List.of(
                                weekday(newYear) < SATURDAY ? newYear : mondayFrom(newYear),
                                easter - 2,
                                easter + 1,
                                mondayFrom(day(year, 5, 1)),
                                mondayFrom(day(year, 5, 25)),
                                mondayFrom(day(year, 8, 25)))
                        .contains(day)
                || christmasHolidays(christmas).contains(day);
    }

    /**
     * Returns two days. If one falls on a weekend, the next weekday that is not already one
     * replaces it.
     */
    private static List<Integer> christmasHolidays(int christmas) {
        return switch (weekday(christmas)) {
            case 4 -> List.of(christmas, christmas + 3);
            case 5 -> List.of(christmas + 2, christmas + 3);
            case 6 -> List.of(christmas + 1, christmas + 2);
            default -> List.of(christmas, christmas + 1);
        };
    }

    /**
     * Returns whether it is summer time: from 01:00 UTC on the last Sunday of March to 01:00 UTC on
     * the last Sunday of October.
     */
    private static boolean isSummerTime(int day, int minute) {
        int year = number(text(day), 0, 4);
        int clock = day * 24 * 60 + minute;
        return clock >= lastSunday(year, 3) * 24 * 60 + 60
                && clock < lastSunday(year, 10) * 24 * 60 + 60;
    }

    private static int lastSunday(int year, int month) {
        int last = day(year, month, lengthOfMonth(year, month));
        return last - (weekday(last) + 1) % 7;
    }

    private static int mondayFrom(int day) {
        return day + (7 - weekday(day)) % 7;
    }

    /** Returns the date by the method of Meeus, Jones and Butcher. */
    private static int easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return day(year, n / 31, n % 31 + 1);
    }

    /** Returns the weekday; Monday is 0. */
    private static int weekday(int day) {
        return Math.floorMod(day + 2, 7);
    }

    private static int lengthOfMonth(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /**
     * Returns the days since 1 March of year 0. The year begins in March, so that leap days come
     * last.
     */
    private static int day(int year, int month, int dayOfMonth) {
        int y = month > 2 ? year : year - 1;
        int m = (month + 9) % 12;
        return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + dayOfMonth - 1;
    }

    private static int day(String date) {
        return day(number(date, 0, 4), number(date, 5, 7), number(date, 8, 10));
    }

    private static String text(int day) {
        int year = day / 365 + 1;
        while (day(year, 1, 1) > day) {
            year--;
        }
        int month = 12;
        while (day(year, month, 1) > day) {
            month--;
        }
        return "%04d-%02d-%02d".formatted(year, month, day - day(year, month, 1) + 1);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
