package london.dsco.review.cycle;

import static london.dsco.review.cycle.YearGroup.N2;
import static london.dsco.review.cycle.YearGroup.R;
import static london.dsco.review.cycle.YearGroup.Y10;
import static london.dsco.review.cycle.YearGroup.Y11;
import static london.dsco.review.cycle.YearGroup.Y6;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Transfers between phases of education, SEND Regulations 2014 (SI 2014/1530) reg 18: review and
 * amend before 31 March of the calendar year of a transfer from secondary school to a post-16
 * institution, before 15 February of that of any other transfer, and at least five months before a
 * move between post-16 institutions.
 */
final class PhaseTransfers {

    static final String SECONDARY_TO_POST_16 = "SEND Regulations 2014, reg 18(1)(a)";
    static final String ANY_OTHER_PHASE = "SEND Regulations 2014, reg 18(1)(b)";
    static final String BETWEEN_POST_16 = "SEND Regulations 2014, reg 18(2)";

    private static final MonthDay BEFORE_31_MARCH = MonthDay.of(Month.MARCH, 31);
    private static final MonthDay BEFORE_15_FEBRUARY = MonthDay.of(Month.FEBRUARY, 15);
    private static final int MONTHS_BEFORE_POST_16_MOVE = 5;

    private PhaseTransfers() {}

    /**
     * The earliest deadline, from the start of the cycle on, that falls inside the cycle or in the
     * academic year of {@code today}.
     */
    static Optional<PhaseTransfer> next(CycleFacts facts, LocalDate dueBy, LocalDate today) {
        AcademicYear thisYear = AcademicYear.containing(today);
        Predicate<PhaseTransfer> insideTheCycle = transfer -> !transfer.by().isAfter(dueBy);
        Predicate<PhaseTransfer> thisAcademicYear =
                transfer -> transfer.academicYear().equals(thisYear);
        return Stream.concat(ofSchools(facts), ofPost16(facts))
                .filter(transfer -> !transfer.by().isBefore(facts.startsOn()))
                .filter(insideTheCycle.or(thisAcademicYear))
                .min(Comparator.comparing(PhaseTransfer::by));
    }

    private static Stream<PhaseTransfer> ofSchools(CycleFacts facts) {
        Cohort cohort = facts.cohort();
        return cohort == null
                ? Stream.empty()
                : lastYears(facts.settingFinalYear()).stream()
                        .map(year -> leaving(year, cohort.yearOf(year).endYear()));
    }

    private static Stream<PhaseTransfer> ofPost16(CycleFacts facts) {
        return Stream.ofNullable(facts.post16MoveOn())
                .map(move -> move.minusMonths(MONTHS_BEFORE_POST_16_MOVE))
                .map(by -> new PhaseTransfer(by, false, BETWEEN_POST_16));
    }

    private static PhaseTransfer leaving(YearGroup lastYear, int yearOfTransfer) {
        return lastYear == Y11
                ? new PhaseTransfer(
                        BEFORE_31_MARCH.atYear(yearOfTransfer), true, SECONDARY_TO_POST_16)
                : new PhaseTransfer(
                        BEFORE_15_FEBRUARY.atYear(yearOfTransfer), true, ANY_OTHER_PHASE);
    }

    /**
     * The years after which children move: nursery, Year 6 and Year 11, and the last year of an
     * infant, first or middle school. A setting that teaches beyond Year 6 keeps its children then.
     */
    private static Set<YearGroup> lastYears(YearGroup settingFinalYear) {
        Set<YearGroup> years = EnumSet.of(N2, Y6, Y11);
        if (settingFinalYear == null) {
            return years;
        }
        if (settingFinalYear.isAfter(Y6)) {
            years.remove(Y6);
        }
        if (EnumSet.range(R, Y10).contains(settingFinalYear)) {
            years.add(settingFinalYear);
        }
        return years;
    }
}
