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
 * institution, before 15 February of that of any other transfer, and at least five months before a
 * move between post-16 institutions.
 *
 * <p>A child leaves a setting after its last year, where that is known. Leaving nursery education
 * is a transfer whatever the setting teaches, for the regulation names the education and not the
 * school. Where the last year is not known, the years after which most children move (N2, Y6, Y11)
 * are taken to be transfers, and those after which some do (Y2 of an infant school, Y4 of a first
 * school, Y8 or Y9 of a middle school) are shown as possible; both are marked as unconfirmed. So is
 * leaving a school's sixth form for a post-16 institution while no move is stated.
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
     * The transfers that matter to a cycle: their date is not before its start and, unless they are
     * stated, falls inside it or in the academic year of {@code today} or one before. So a missed
     * one stays until the cycle is closed or the plan is final for it.
     */
    static PhaseTransfers of(CycleFacts facts, LocalDate dueBy, LocalDate today) {
        return new PhaseTransfers(facts, dueBy, today);
    }

    /** The earliest transfer that is known or taken to happen, unless the plan is final for it. */
    Optional<PhaseTransfer> next() {
        Optional<PhaseTransfer> school = firstSchoolLeft(this::leaves);
        Optional<PhaseTransfer> move = post16Move();
        return school.isPresent() && move.isPresent()
                ? Optional.of(earlier(school.get(), move.get()))
                : school.or(() -> move);
    }

    /**
     * The earliest transfer that may happen, of a child of whose setting nobody has said enough.
     */
    Optional<PhaseTransfer> unconfirmed() {
        return firstSchoolLeft(this::mayLeave);
    }

    /** Whether so little is known of the child that any transfer could be missed. */
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

    /** A school is left by age; until the year comes, that is too far off to show. */
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
     * Whether the plan was made final for a move: where it is proposed "within the following 12
     * months", reg 18(2), in time or late. One made final in a school year at whose end the child
     * leaves or may leave school is taken to be for that, and one told for another move is for
     * that: the deadline of the move stays.
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

    /** What is said of the present setting tells nothing of the setting after it. */
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
