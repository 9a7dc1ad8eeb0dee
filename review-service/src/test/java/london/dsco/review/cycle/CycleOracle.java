package london.dsco.review.cycle;

import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TreeMap;

/**
 * The dates of a cycle worked out another way, from the text of the law: by counting days and
 * school years and walking the calendar to the end of a month, with no code in common with the
 * rules.
 */
final class CycleOracle {

    /**
     * One child's case.
     *
     * @param born null when the age is unknown
     * @param settingFinalYear counted from Reception as 0; {@link #UNKNOWN} when nobody has said
     */
    record Case(
            LocalDate start,
            LocalDate born,
            int settingFinalYear,
            LocalDate post16Move,
            LocalDate transferFinalOn,
            LocalDate meeting,
            LocalDate noticeOn,
            boolean toAmend,
            LocalDate today) {}

    static final int UNKNOWN = 99;

    private final Case child;

    CycleOracle(Case child) {
        this.child = child;
    }

    LocalDate dueBy() {
        return lastDayOfMonths(child.start(), 12);
    }

    /** The earliest deadline that counts; null when there is none. */
    LocalDate phaseTransferBy() {
        return earliest(true);
    }

    LocalDate possibleTransferBy() {
        return earliest(false);
    }

    boolean unconfirmed() {
        return child.born() == null || possibleTransferBy() != null;
    }

    LocalDate meetBy() {
        LocalDate transfer = phaseTransferBy();
        LocalDate ordinary = walk(dueBy(), -28);
        if (transfer == null || transfer.isAfter(dueBy())) {
            return ordinary;
        }
        LocalDate twelveWeeksToTheEve = walk(walk(transfer, -1), -84);
        return min(twelveWeeksToTheEve, ordinary);
    }

    LocalDate targetOn() {
        return min(monthsAfter(child.start(), 10), meetBy());
    }

    LocalDate inviteBy() {
        return walk(child.meeting() == null ? meetBy() : child.meeting(), -14);
    }

    LocalDate reportDueBy() {
        return child.meeting() == null ? null : walk(child.meeting(), 14);
    }

    LocalDate decisionDueBy() {
        return child.meeting() == null ? dueBy() : min(walk(child.meeting(), 28), dueBy());
    }

    LocalDate finalPlanDueBy() {
        LocalDate atTheLatest = walk(decisionDueBy(), 56);
        if (child.noticeOn() != null) {
            return child.toAmend() ? min(walk(child.noticeOn(), 56), atTheLatest) : null;
        }
        return child.meeting() == null ? null : atTheLatest;
    }

    boolean afterLimit() {
        return child.meeting() != null && child.meeting().isAfter(earliestLimit());
    }

    CycleState state() {
        LocalDate transfer = phaseTransferBy();
        boolean transferMissed =
                transfer != null
                        && (exclusive(transfer)
                                ? !child.today().isBefore(transfer)
                                : child.today().isAfter(transfer));
        if (child.today().isAfter(dueBy()) || transferMissed || afterLimit()) {
            return CycleState.OVERDUE;
        }
        return child.today().isBefore(targetOn()) ? CycleState.RUNNING : CycleState.DUE_SOON;
    }

    /** "too early", "refused DATE", "late DATE" or "allowed" for a meeting planned today. */
    String mayMeet(LocalDate on) {
        if (on.isBefore(child.start())) {
            return "too early";
        }
        LocalDate first = earliestLimit();
        LocalDate second = dueBy().equals(first) ? otherLimit() : dueBy();
        for (LocalDate limit : new LocalDate[] {first, second}) {
            if (on.isAfter(limit) && !child.today().isAfter(limit)) {
                return "refused " + limit;
            }
        }
        return on.isAfter(first) ? "late " + first : "allowed";
    }

    private LocalDate earliestLimit() {
        return min(dueBy(), otherLimit());
    }

    /** The eve of the fifteen days before a transfer. */
    private LocalDate otherLimit() {
        LocalDate transfer = phaseTransferBy();
        return transfer == null ? LocalDate.MAX : walk(transfer, -16);
    }

    private boolean exclusive(LocalDate transfer) {
        return child.post16Move() == null || !transfer.equals(fiveMonthsBefore(child.post16Move()));
    }

    private LocalDate earliest(boolean counts) {
        TreeMap<LocalDate, Boolean> deadlines = new TreeMap<>();
        for (Map.Entry<Integer, Boolean> year : yearsLeft().entrySet()) {
            if (child.born() != null && (year.getValue() || !counts)) {
                int summer = yearOfReception() + year.getKey() + 1;
                deadlines.put(
                        LocalDate.parse(summer + (year.getKey() == 11 ? "-03-31" : "-02-15")),
                        true);
            }
        }
        if (!counts) {
            return firstThatMatters(deadlines, true);
        }
        if (child.post16Move() != null) {
            deadlines.put(fiveMonthsBefore(child.post16Move()), true);
        }
        return firstThatMatters(deadlines, false);
    }

    /**
     * The school years (nursery is -1, Reception 0) at whose end the child may move, and whether
     * that is taken to happen. For the unconfirmed only those of which nobody has said enough.
     */
    private Map<Integer, Boolean> yearsLeft() {
        Map<Integer, Boolean> years = new TreeMap<>();
        int last = child.settingFinalYear();
        for (int year = -2; year <= 14; year++) {
            boolean told = last != UNKNOWN && year <= last;
            if (told && year >= 0) {
                if (year == last && year <= 11) {
                    years.put(year, true);
                }
            } else {
                switch (year) {
                    case -1, 6, 11 -> years.put(year, true);
                    case 2, 4, 8, 9 -> years.put(year, false);
                    default -> {}
                }
            }
        }
        return years;
    }

    private boolean told(LocalDate deadline) {
        int year = deadline.getYear() - 1 - yearOfReception();
        return child.settingFinalYear() != UNKNOWN && year <= child.settingFinalYear();
    }

    private LocalDate firstThatMatters(TreeMap<LocalDate, Boolean> deadlines, boolean untold) {
        int thisYear = septemberOf(child.today());
        for (LocalDate deadline : deadlines.keySet()) {
            boolean shown =
                    !deadline.isBefore(child.start())
                            && (!deadline.isAfter(dueBy()) || septemberOf(deadline) == thisYear);
            boolean done =
                    child.transferFinalOn() != null
                            && septemberOf(child.transferFinalOn()) == septemberOf(deadline);
            if (shown && !done && !(untold && told(deadline))) {
                return deadline;
            }
        }
        return null;
    }

    private int yearOfReception() {
        LocalDate born = child.born();
        boolean birthdayFallsAfterAugust = born.getMonthValue() > 8;
        return born.getYear() + 4 + (birthdayFallsAfterAugust ? 1 : 0);
    }

    private static int septemberOf(LocalDate date) {
        LocalDate first = LocalDate.parse(date.getYear() + "-09-01");
        return date.isBefore(first) ? date.getYear() - 1 : date.getYear();
    }

    /** The last day whose five months, counted from the day after it, are over before the move. */
    static LocalDate fiveMonthsBefore(LocalDate move) {
        LocalDate day = walk(move, -160);
        while (monthsAfter(walk(day, 1), 5).isBefore(move)) {
            day = walk(day, 1);
        }
        return day;
    }

    /**
     * Walks on from day one to the eve of the corresponding date, or to the end of a month that has
     * none.
     */
    static LocalDate lastDayOfMonths(LocalDate dayOne, int months) {
        int targetYear = dayOne.getYear() + (dayOne.getMonthValue() - 1 + months) / 12;
        int targetMonth = (dayOne.getMonthValue() - 1 + months) % 12 + 1;
        LocalDate day = walk(dayOne, months * 28);
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
        return LocalDate.ofEpochDay(from.toEpochDay() + days);
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

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
