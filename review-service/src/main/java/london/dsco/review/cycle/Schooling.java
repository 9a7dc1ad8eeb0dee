package london.dsco.review.cycle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a child's education, as far as the dates of reviews depend on it.
 *
 * @param cohort null when neither a date of birth nor a year group is known
 * @param settingFinalYear the last year that the present setting teaches; null when nobody has said
 * @param post16MoveOn the first day of a proposed move from one post-16 institution to another;
 *     null when none is proposed
 * @param phaseTransferFinalOn the day on which the plan was last made final for a phase transfer
 *     (SEN2 {@code PhaseTransferFinalDate}); null when it never was
 * @param finalForMoveOn the move for which it was told, whose deadline alone it can then meet; null
 *     when no move was stated then
 * @param notInSchool whether the child attends neither a school nor another institution, so that
 *     regulation 21 applies and not regulation 20
 */
public record Schooling(
        Cohort cohort,
        YearGroup settingFinalYear,
        LocalDate post16MoveOn,
        LocalDate phaseTransferFinalOn,
        LocalDate finalForMoveOn,
        boolean notInSchool) {

    /** Of a child about whom nothing is known. */
    public static final Schooling UNKNOWN = new Schooling(null, null, null, null, null, false);

    /** Of a child of an age of whom nothing else is known. */
    public static Schooling ofBirth(LocalDate dateOfBirth) {
        return new Schooling(Cohort.bornOn(dateOfBirth), null, null, null, null, false);
    }

    Schooling withoutFinalPlan() {
        return new Schooling(cohort, settingFinalYear, post16MoveOn, null, null, notInSchool);
    }

    Optional<Cohort> knownCohort() {
        return Optional.ofNullable(cohort);
    }

    /**
     * Whether the plan has been made final for leaving a school: in the school year of its
     * deadline, or late in one after it.
     */
    boolean settled(PhaseTransfer transfer) {
        return phaseTransferFinalOn != null
                && !AcademicYear.containing(transfer.by())
                        .isAfter(AcademicYear.containing(phaseTransferFinalOn));
    }
}
