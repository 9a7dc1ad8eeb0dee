package london.dsco.review.cycle;

import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * The dates of a cycle computed in another way, from the text of the law: by counting days and
 * school years and walking the calendar to the end of a month, without any code of the rules.
 */
final class CycleOracle {

    /**
     * One child's case.
     *
     * @param born null if the age is unknown
     * @param settingFinalYear counted from Reception as 0; {@link #UNKNOWN} if unknown
     * @param transferred when the plan came from another authority; null if it never did
     * @param released when the child came out of custody; null if they never did
     */
    record Case(
            LocalDate start,
            LocalDate born,
            int settingFinalYear,
            LocalDate post16Move,
            LocalDate transferFinalOn,
            boolean finalForAnotherMove,
            LocalDate meeting,
            boolean acceptedLate,
            LocalDate noticeOn,
            boolean toAmend,
            LocalDate transferred,
            LocalDate released,
            LocalDate today) {}

    static final int UNKNOWN = 99;

    private final Case child;
    private final LocalDate dueBy;
    private final LocalDate phaseTransferBy;
    private final LocalDate possibleTransferBy;

    CycleOracle(Case child) {
        this.child = child;
        this.dueBy = endOfCycle();
        this.phaseTransferBy = earliest(true);
        this.possibleTransferBy = earliest(false);
    }

    LocalDate dueBy() {
        return dueBy;
    }

    private LocalDate endOfCycle() {
        LocalDate year = lastDayOfMonths(child.start(), 12);
        LocalDate quarter =
                child.transferred() == null ? year : lastDayOfMonths(child.transferred(), 3);
        return year.isBefore(quarter) ? quarter : year;
    }

    /**
     * Returns the release if it came after the last decision, or after the plan was made; otherwise
     * null.
     */
    LocalDate reviewOnRelease() {
        LocalDate day = child.released();
        return day != null && day.toEpochDay() > child.start().toEpochDay() ? day : null;
    }

    boolean looksToAdulthood(LocalDate on) {
        return child.born() != null && septemberOf(on) - yearOfReception() > 8;
    }

    /** Returns the earliest deadline that counts; null if there is none. */
    LocalDate phaseTransferBy() {
        return phaseTransferBy;
    }

    LocalDate possibleTransferBy() {
        return possibleTransferBy;
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
        LocalDate usual = min(monthsAfter(child.start(), 10), meetBy());
        return reviewOnRelease() == null ? usual : min(usual, reviewOnRelease());
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

    /** Returns null for a child of five, and for a day on which the child is five. */
    LocalDate consider(int months) {
        LocalDate date = monthsAfter(child.start(), months);
        return child.born() == null || isFive(child.today()) || isFive(date) ? null : date;
    }

    /** Returns the age; a child born on 29 February is a year older on 1 March. */
    private boolean isFive(LocalDate on) {
        int five = (child.born().getYear() + 5) * 10_000;
        int birthday = child.born().getMonthValue() * 100 + child.born().getDayOfMonth();
        return on.getYear() * 10_000 + on.getMonthValue() * 100 + on.getDayOfMonth()
                >= five + birthday;
    }

    boolean afterLimit() {
        return child.meeting() != null
                && (child.acceptedLate() || child.meeting().isAfter(earliestLimit()));
    }

    CycleState state() {
        LocalDate transfer = phaseTransferBy();
        boolean transferMissed =
                transfer != null
                        && (exclusive(transfer)
                                ? !child.today().isBefore(transfer)
                                : child.today().isAfter(transfer));
        boolean noMeetingInTime = child.meeting() == null && child.today().isAfter(earliestLimit());
        if (child.today().isAfter(dueBy()) || transferMissed || noMeetingInTime || afterLimit()) {
            return CycleState.OVERDUE;
        }
        return child.today().isBefore(targetOn()) ? CycleState.RUNNING : CycleState.DUE_SOON;
    }

    /**
     * Returns "too early", "refused DATE", "late DATE" or "allowed" for a meeting planned today.
     */
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

    /** Returns the eve of the fifteen days before a transfer, if the cycle has such a day. */
    private LocalDate otherLimit() {
        LocalDate transfer = phaseTransferBy();
        boolean kept = transfer != null && !walk(transfer, -16).isBefore(child.start());
        return kept ? walk(transfer, -16) : LocalDate.MAX;
    }

    /** Keeps the stricter of two deadlines on the same day. */
    private boolean exclusive(LocalDate transfer) {
        return schoolDeadlines(this::leavesAfter).contains(transfer);
    }

    private LocalDate earliest(boolean counts) {
        TreeSet<LocalDate> deadlines =
                schoolDeadlines(counts ? this::leavesAfter : this::mayLeaveAfter);
        if (counts && child.post16Move() != null) {
            LocalDate move = fiveMonthsBefore(child.post16Move());
            if (!move.isBefore(child.start()) && !moveIsDone()) {
                deadlines.add(move);
            }
        }
        return deadlines.isEmpty() ? null : deadlines.first();
    }

    /**
     * Returns the transfers of some school years (nursery is -1, Reception 0) that are shown and
     * not done.
     */
    private TreeSet<LocalDate> schoolDeadlines(IntPredicate years) {
        TreeSet<LocalDate> deadlines = new TreeSet<>();
        for (int year = -2; child.born() != null && year <= 14; year++) {
            int summer = yearOfReception() + year + 1;
            LocalDate deadline =
                    year >= 11 ? LocalDate.of(summer, 3, 31) : LocalDate.of(summer, 2, 15);
            if (years.test(year) && isShown(deadline) && !isDone(deadline)) {
                deadlines.add(deadline);
            }
        }
        return deadlines;
    }

    private boolean isShown(LocalDate deadline) {
        return !deadline.isBefore(child.start())
                && (!deadline.isAfter(dueBy())
                        || septemberOf(deadline) <= septemberOf(child.today()));
    }

    private boolean isDone(LocalDate deadline) {
        return child.transferFinalOn() != null
                && septemberOf(child.transferFinalOn()) >= septemberOf(deadline);
    }

    /**
     * Returns whether the plan was made final in the twelve months up to the move, and not in a
     * year in which a school is left.
     */
    private boolean moveIsDone() {
        LocalDate on = child.transferFinalOn();
        if (on == null || child.finalForAnotherMove() || child.post16Move().isBefore(on)) {
            return false;
        }
        int year = child.born() == null ? UNKNOWN : septemberOf(on) - yearOfReception();
        boolean forASchool = leavesAfter(year) || mayLeaveAfter(year);
        return !monthsAfter(on, 12).isBefore(child.post16Move()) && !forASchool;
    }

    /**
     * Returns whether the child is known or expected to leave a phase at the end of a school year.
     */
    private boolean leavesAfter(int year) {
        if (year < 0) {
            return year == -1; // from nursery education, wherever it is
        }
        if (told(year)) {
            return year == child.settingFinalYear() && year <= 11;
        }
        return year == 6 || year == 11;
    }

    /** Returns whether the child may leave, without enough information to know. */
    private boolean mayLeaveAfter(int year) {
        boolean endOfSixthForm = year == child.settingFinalYear() && year > 11;
        return told(year)
                ? endOfSixthForm && child.post16Move() == null
                : List.of(-1, 2, 4, 6, 8, 9, 11).contains(year);
    }

    private boolean told(int year) {
        return child.settingFinalYear() != UNKNOWN && year <= child.settingFinalYear();
    }

    private int yearOfReception() {
        LocalDate born = child.born();
        boolean birthdayFallsAfterAugust = born.getMonthValue() > 8;
        return born.getYear() + 4 + (birthdayFallsAfterAugust ? 1 : 0);
    }

    private static int septemberOf(LocalDate date) {
        return date.getMonthValue() < 9 ? date.getYear() - 1 : date.getYear();
    }

    /** Returns the last day after which five full months end before the move. */
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
     * Returns the same day so many months later, or the last of a shorter month, by the arithmetic
     * of the old calendar class.
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
