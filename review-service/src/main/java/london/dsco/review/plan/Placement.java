package london.dsco.review.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import london.dsco.review.cycle.Cohort;
import london.dsco.review.cycle.Schooling;
import london.dsco.review.cycle.YearGroup;

/**
 * Where and how a child or young person is educated. Whatever is not known is null or false.
 *
 * @param settingUrn unique reference number of the school or college
 * @param settingFinalYear the last year that the setting teaches
 * @param statedReceptionYear September of the Reception year of the cohort that the borough places
 *     the child in; null when it is that of the child's age
 * @param post16MoveOn first day of a proposed move between post-16 institutions
 * @param phaseTransferFinalOn when the plan was last made final for a phase transfer
 * @param residential52Week a residential placement of 52 weeks a year
 * @param eotas education otherwise than at school
 * @param notInSchool attends neither a school nor another institution; true wherever {@code eotas}
 *     is
 * @param inpatient in hospital for their mental health, a learning disability or autism
 */
@Embeddable
public record Placement(
        String settingUrn,
        @Enumerated(EnumType.STRING) YearGroup settingFinalYear,
        Integer statedReceptionYear,
        LocalDate post16MoveOn,
        LocalDate phaseTransferFinalOn,
        boolean residential52Week,
        boolean eotas,
        boolean notInSchool,
        boolean inpatient) {

    static final Placement UNKNOWN =
            new Placement(null, null, null, null, null, false, false, false, false);

    public Placement {
        notInSchool |= eotas;
    }

    /** What of it the dates of reviews depend on; see {@link Schooling}. */
    Schooling schooling(Cohort cohort, LocalDate finalForMoveOn) {
        return new Schooling(
                cohort,
                settingFinalYear,
                post16MoveOn,
                phaseTransferFinalOn,
                finalForMoveOn,
                notInSchool);
    }
}
