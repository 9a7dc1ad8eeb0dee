package london.dsco.review.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import london.dsco.review.cycle.Cohort;
import london.dsco.review.cycle.Schooling;
import london.dsco.review.cycle.YearGroup;

/**
 * Where and how a child or young person is educated. Anything unknown is null or false.
 *
 * @param settingUrn unique reference number of the school or college
 * @param settingFinalYear the last year that the setting teaches
 * @param statedReceptionYear calendar year in whose September the child's cohort, as the borough
 *     states it, starts Reception; null if it is the cohort of the child's age
 * @param post16MoveOn first day of a proposed move between post-16 institutions
 * @param phaseTransferFinalOn when the plan was last made final for a phase transfer
 * @param residential52Week whether the child is in a residential placement of 52 weeks a year
 * @param eotas whether the child is educated otherwise than at school
 * @param notInSchool whether the child attends neither a school nor another institution; true
 *     whenever {@code eotas} is
 * @param inpatient whether the child is in hospital for their mental health, a learning disability
 *     or autism
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

    /** Returns the parts that affect the dates of reviews; see {@link Schooling}. */
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
