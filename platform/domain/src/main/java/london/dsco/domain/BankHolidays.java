package london.dsco.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bank and public holidays of England and Wales: Banking and Financial Dealings Act 1971, Schedule
 * 1, the common-law holidays (Good Friday, Christmas Day) and the days moved or added by Royal
 * Proclamation.
 */
public final class BankHolidays {

    /** Years in which a proclamation moved or added days, and those days. */
    private static final Map<Integer, Proclamation> PROCLAIMED =
            Map.of(
                    2020,
                    new Proclamation(
                            Set.of(LocalDate.of(2020, 5, 4)), Set.of(LocalDate.of(2020, 5, 8))),
                    2022,
                    new Proclamation(
                            Set.of(LocalDate.of(2022, 5, 30)),
                            Set.of(
                                    LocalDate.of(2022, 6, 2),
                                    LocalDate.of(2022, 6, 3),
                                    LocalDate.of(2022, 9, 19))),
                    2023,
                    new Proclamation(Set.of(), Set.of(LocalDate.of(2023, 5, 8))));

    /**
     * The years already asked for, because a list of requests asks for the same ones hundreds of
     * times.
     */
    private static final Map<Integer, Set<LocalDate>> KNOWN = new ConcurrentHashMap<>();

    private BankHolidays() {}

    public static boolean includes(LocalDate date) {
        return of(date.getYear()).contains(date);
    }

    /** Returns the holidays of one calendar year, in order. */
    public static Set<LocalDate> of(int year) {
        return KNOWN.computeIfAbsent(year, BankHolidays::computed);
    }

    private static Set<LocalDate> computed(int year) {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate easter = easterSunday(year);
        days.add(weekdayFrom(LocalDate.of(year, Month.JANUARY, 1)));
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(
                LocalDate.of(year, Month.MAY, 1)
                        .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(
                LocalDate.of(year, Month.MAY, 1)
                        .with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(
                LocalDate.of(year, Month.AUGUST, 1)
                        .with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        addChristmas(year, days);
        Proclamation proclamation = PROCLAIMED.get(year);
        if (proclamation != null) {
            days.removeAll(proclamation.removed());
            days.addAll(proclamation.added());
        }
        return Collections.unmodifiableSet(days);
    }

    /**
     * Adds 25 and 26 December. At a weekend, each moves to the first weekday that is still free.
     */
    private static void addChristmas(int year, Set<LocalDate> days) {
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        LocalDate boxing = christmas.plusDays(1);
        for (LocalDate day : new LocalDate[] {christmas, boxing}) {
            if (!isWeekend(day)) {
                days.add(day);
            }
        }
        for (LocalDate day : new LocalDate[] {christmas, boxing}) {
            if (isWeekend(day)) {
                LocalDate substitute = weekdayFrom(day);
                while (days.contains(substitute)) {
                    substitute = substitute.plusDays(1);
                }
                days.add(substitute);
            }
        }
    }

    private static LocalDate weekdayFrom(LocalDate day) {
        return isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * Returns Easter Sunday by the Gregorian computus (Meeus, <i>Astronomical Algorithms</i>,
     * chapter 8).
     */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int sunCorrection = (century - (century + 8) / 25 + 1) / 3;
        int moonAge = (19 * golden + century - century / 4 - sunCorrection + 15) % 30;
        int toSunday =
                (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moonAge - yearOfCentury % 4)
                        % 7;
        int lateCorrection = (golden + 11 * moonAge + 22 * toSunday) / 451;
        int march = moonAge + toSunday - 7 * lateCorrection + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }

    private record Proclamation(Set<LocalDate> removed, Set<LocalDate> added) {}
}
