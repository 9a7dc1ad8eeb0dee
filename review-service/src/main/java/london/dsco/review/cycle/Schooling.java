package london.dsco.review.cycle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about a child's education that affects the dates of reviews.
 *
 * @param cohort null when neither a date of birth nor a year group is known
 * @param settingFinalYear the last year that the present setting teaches; null if unknown
 * @param post16MoveOn the first day of a proposed move from one post-16 institution to another;
 *     null when none is proposed
 * @param phaseTransferFinalOn the day on which the plan was last made final for a phase transfer
 *     (SEN2 {@code PhaseTransferFinalDate}); null if it never was
 * @param finalForMoveOn the move for which it was reported as final, the only one whose deadline it
 *     can meet; null if no move was stated at the time
 * @param notInSchool whether the child attends neither a school nor another institution, so that
 *     regulation 21 applies instead of regulation 20
 */
public record Schooling(
        Cohort cohort,
        YearGroup settingFinalYear,
        LocalDate post16MoveOn,
        LocalDate phaseTransferFinalOn,
        LocalDate finalForMoveOn,
        boolean notInSchool) {

    /** The schooling of a child when nothing is known about it. */
    public static final Schooling UNKNOWN = new Schooling(null, null, null, null, null, false);

    Schooling withoutFinalPlan() {
        return new Schooling(cohort, settingFinalYear, post16MoveOn, null, null, notInSchool);
    }

    Optional<Cohort> knownCohort() {
        return Optional.ofNullable(cohort);
    }

    /**
     * Returns whether the plan has been made final for leaving a school: in the school year of the
     * deadline, or late in a later one.
     */
    boolean settled(PhaseTransfer transfer) {
        return phaseTransferFinalOn != null
                && !AcademicYear.containing(transfer.by())
                        .isAfter(AcademicYear.containing(phaseTransferFinalOn));
    }
}
