package london.dsco.review.cycle;

import static london.dsco.review.cycle.YearGroup.N2;
import static london.dsco.review.cycle.YearGroup.R;
import static london.dsco.review.cycle.YearGroup.Y11;
import static london.dsco.review.cycle.YearGroup.Y2;
import static london.dsco.review.cycle.YearGroup.Y4;
import static london.dsco.review.cycle.YearGroup.Y6;
import static london.dsco.review.cycle.YearGroup.Y8;
import static london.dsco.review.cycle.YearGroup.Y9;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Transfers between phases of education, SEND Regulations 2014 (SI 2014/1530) reg 18: review and
 * amend before 31 March of the calendar year of a transfer from secondary school to a post-16
 * institution, before 15 February of any other transfer, and at least five months before a move
 * between post-16 institutions.
 *
 * <p>A child leaves a setting after its last year, if that is known. Leaving nursery education is
 * always a transfer, whatever the setting teaches, because the regulation names the education and
 * not the school. If the last year is unknown, the years after which most children move (N2, Y6,
 * Y11) count as transfers, and those after which some do (Y2 of an infant school, Y4 of a first
 * school, Y8 or Y9 of a middle school) count as possible. Both are marked as unconfirmed. A move
 * from a school's sixth form to a post-16 institution is also unconfirmed while no move is stated.
 */
final class PhaseTransfers {

    static final String SECONDARY_TO_POST_16 = "SEND Regulations 2014, reg 18(1)(a)";
    static final String ANY_OTHER_PHASE = "SEND Regulations 2014, reg 18(1)(b)";
    static final String BETWEEN_POST_16 = "SEND Regulations 2014, reg 18(2)";

    private static final MonthDay BEFORE_31_MARCH = MonthDay.of(Month.MARCH, 31);
    private static final MonthDay BEFORE_15_FEBRUARY = MonthDay.of(Month.FEBRUARY, 15);
    private static final int MONTHS_BEFORE_POST_16_MOVE = 5;
    private static final int MONTHS_IN_WHICH_A_MOVE_IS_PROPOSED = 12;

    private static final List<YearGroup> YEARS = List.of(YearGroup.values());
    private static final Set<YearGroup> MOST_LEAVE_AFTER = Set.of(N2, Y6, Y11);
    private static final Set<YearGroup> SOME_LEAVE_AFTER = Set.of(N2, Y2, Y4, Y6, Y8, Y9, Y11);

    private final CycleFacts facts;
    private final LocalDate dueBy;
    private final AcademicYear thisYear;

    private PhaseTransfers(CycleFacts facts, LocalDate dueBy, LocalDate today) {
        this.facts = facts;
        this.dueBy = dueBy;
        this.thisYear = AcademicYear.containing(today);
    }

    /**
     * Returns the transfers that matter to a cycle. Their date is not before its start. Unless they
     * are stated, it also falls inside the cycle, or in the academic year of {@code today} or an
     * earlier one. A missed transfer therefore stays until the cycle is closed or the plan is final
     * for it.
     */
    static PhaseTransfers of(CycleFacts facts, LocalDate dueBy, LocalDate today) {
        return new PhaseTransfers(facts, dueBy, today);
    }

    /** Returns the earliest transfer that is known or expected, unless the plan is final for it. */
    Optional<PhaseTransfer> next() {
        Optional<PhaseTransfer> school = firstSchoolLeft(this::leaves);
        Optional<PhaseTransfer> move = post16Move();
        return school.isPresent() && move.isPresent()
                ? Optional.of(earlier(school.get(), move.get()))
                : school.or(() -> move);
    }

    /**
     * Returns the earliest possible transfer of a child whose setting is not described well enough.
     */
    Optional<PhaseTransfer> unconfirmed() {
        return firstSchoolLeft(this::mayLeave);
    }

    /** Returns whether so little is known about the child that any transfer could be missed. */
    boolean ageIsUnknown() {
        return schooling().knownCohort().isEmpty();
    }

    private static PhaseTransfer earlier(PhaseTransfer one, PhaseTransfer other) {
        return other.by().isBefore(one.by()) ? other : one;
    }

    /** Of a child whose age is known. Whoever leaves after a later year does so at a later date. */
    private Optional<PhaseTransfer> firstSchoolLeft(Predicate<YearGroup> afterThisYear) {
        Optional<Cohort> cohort = schooling().knownCohort();
        if (cohort.isEmpty()) {
            return Optional.empty();
        }
        for (YearGroup year : YEARS) {
            if (afterThisYear.test(year)) {
                PhaseTransfer transfer = leaving(year, cohort.get().yearOf(year).endYear());
                if (isOfTheCycle(transfer) && isNear(transfer) && !schooling().settled(transfer)) {
                    return Optional.of(transfer);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOfTheCycle(PhaseTransfer transfer) {
        return !transfer.by().isBefore(facts.startsOn());
    }

    /**
     * Returns whether a transfer is near enough to show. A child leaves a school by age, and a
     * later year is too far off.
     */
    private boolean isNear(PhaseTransfer transfer) {
        return !transfer.by().isAfter(dueBy)
                || !AcademicYear.containing(transfer.by()).isAfter(thisYear);
    }

    private Optional<PhaseTransfer> post16Move() {
        return Optional.ofNullable(schooling().post16MoveOn())
                .filter(move -> !isFinalFor(move))
                .map(move -> CalendarMonths.lastDayAtLeastBefore(move, MONTHS_BEFORE_POST_16_MOVE))
                .map(by -> new PhaseTransfer(by, false, BETWEEN_POST_16))
                .filter(this::isOfTheCycle);
    }

    /**
     * Returns whether the plan was made final for a move that is proposed "within the following 12
     * months" (reg 18(2)), in time or late. If the child leaves or may leave school at the end of
     * the school year in which the plan was made final, it counts as final for leaving school. If
     * it was reported as final for another move, it counts for that move. In both cases the
     * deadline of this move stays.
     */
    private boolean isFinalFor(LocalDate move) {
        LocalDate finalOn = schooling().phaseTransferFinalOn();
        return finalOn != null
                && move.equals(schooling().finalForMoveOn())
                && !finalOn.isAfter(move)
                && !move.isAfter(finalOn.plusMonths(MONTHS_IN_WHICH_A_MOVE_IS_PROPOSED))
                && !leavesSchoolIn(AcademicYear.containing(finalOn));
    }

    private boolean leavesSchoolIn(AcademicYear year) {
        return schooling()
                .knownCohort()
                .flatMap(cohort -> cohort.yearGroupIn(year))
                .filter(last -> leaves(last) || mayLeave(last))
                .isPresent();
    }

    private Schooling schooling() {
        return facts.schooling();
    }

    private boolean leaves(YearGroup year) {
        if (isUnknownAfter(year) || year.compareTo(R) < 0) {
            return MOST_LEAVE_AFTER.contains(year);
        }
        return year == schooling().settingFinalYear() && !year.isAfter(Y11);
    }

    private boolean mayLeave(YearGroup year) {
        if (isUnknownAfter(year)) {
            return SOME_LEAVE_AFTER.contains(year);
        }
        return year == schooling().settingFinalYear()
                && year.isAfter(Y11)
                && schooling().post16MoveOn() == null;
    }

    /**
     * Returns whether a year is beyond what is known. Facts about the present setting say nothing
     * about the next one.
     */
    private boolean isUnknownAfter(YearGroup year) {
        YearGroup finalYear = schooling().settingFinalYear();
        return finalYear == null || year.isAfter(finalYear);
    }

    private static PhaseTransfer leaving(YearGroup lastYear, int yearOfTransfer) {
        return lastYear.compareTo(Y11) >= 0
                ? new PhaseTransfer(
                        BEFORE_31_MARCH.atYear(yearOfTransfer), true, SECONDARY_TO_POST_16)
                : new PhaseTransfer(
                        BEFORE_15_FEBRUARY.atYear(yearOfTransfer), true, ANY_OTHER_PHASE);
    }
}
