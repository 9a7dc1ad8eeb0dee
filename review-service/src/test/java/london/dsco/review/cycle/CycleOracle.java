package london.dsco.review.cycle;

import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.TreeMap;

/**
 * The dates of a cycle worked out another way, from domain handbook A2 and A4: by walking the
 * calendar day by day and counting, with no date arithmetic in common with the rules.
 */
final class CycleOracle {

    private CycleOracle() {}

    /**
     * Walks on from day one to the eve of the corresponding date, or to the end of a month that has
     * none.
     */
    static LocalDate lastDayOfMonths(LocalDate dayOne, int months) {
        int targetYear = dayOne.getYear() + (dayOne.getMonthValue() - 1 + months) / 12;
        int targetMonth = (dayOne.getMonthValue() - 1 + months) % 12 + 1;
        LocalDate day = dayOne;
        while (true) {
            LocalDate next = day.plusDays(1);
            boolean nextCorresponds =
                    next.getYear() == targetYear
                            && next.getMonthValue() == targetMonth
                            && next.getDayOfMonth() == dayOne.getDayOfMonth();
            boolean targetMonthEnds =
                    day.getYear() == targetYear
                            && day.getMonthValue() == targetMonth
                            && next.getMonthValue() != targetMonth;
            if (nextCorresponds || targetMonthEnds) {
                return day;
            }
            day = next;
        }
    }

    static LocalDate walk(LocalDate from, int days) {
        LocalDate day = from;
        for (int step = 0; step < Math.abs(days); step++) {
            day = days > 0 ? day.plusDays(1) : day.minusDays(1);
        }
        return day;
    }

    /**
     * The same day so many months on, or the last of a shorter month; by the arithmetic of the old
     * calendar class.
     */
    static LocalDate monthsAfter(LocalDate from, int months) {
        GregorianCalendar calendar =
                new GregorianCalendar(
                        from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth());
        calendar.add(GregorianCalendar.MONTH, months);
        return calendar.toZonedDateTime().toLocalDate();
    }

    /**
     * The deadline to show for an ordinary school career: every one from birth to 26, then the
     * first that counts.
     */
    static LocalDate phaseTransferBy(LocalDate born, LocalDate startsOn, LocalDate today) {
        LocalDate dueBy = lastDayOfMonths(startsOn, 12);
        TreeMap<LocalDate, String> deadlines = new TreeMap<>();
        for (int age = 3; age <= 26; age++) {
            int september = ageOnEveOfYear(born, age);
            switch (age) {
                case 3 -> deadlines.put(LocalDate.parse((september + 1) + "-02-15"), "nursery");
                case 10 -> deadlines.put(LocalDate.parse((september + 1) + "-02-15"), "primary");
                case 15 -> deadlines.put(LocalDate.parse((september + 1) + "-03-31"), "secondary");
                default -> {}
            }
        }
        LocalDate firstSeptember = LocalDate.parse(today.getYear() + "-09-01");
        int thisYear = today.isBefore(firstSeptember) ? today.getYear() - 1 : today.getYear();
        for (LocalDate deadline : deadlines.keySet()) {
            boolean sameSchoolYear = deadline.getYear() - 1 == thisYear;
            if (!deadline.isBefore(startsOn) && (!deadline.isAfter(dueBy) || sameSchoolYear)) {
                return deadline;
            }
        }
        return null;
    }

    /**
     * The year whose 31 August finds the child this old: the one whose September starts that school
     * year.
     */
    private static int ageOnEveOfYear(LocalDate born, int age) {
        boolean birthdayFallsAfterAugust = born.getMonthValue() > 8;
        return born.getYear() + age + (birthdayFallsAfterAugust ? 1 : 0);
    }
}
