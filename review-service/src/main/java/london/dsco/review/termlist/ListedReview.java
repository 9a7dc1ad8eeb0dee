package london.dsco.review.termlist;

import java.time.LocalDate;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.Sight;
import london.dsco.review.cycle.Cycle;
import london.dsco.review.termcalendar.TermPeriod;

/**
 * A review in the list of a term, with the dates that its reader may see.
 *
 * @param preparesForAdulthood whether it must consider preparing for adulthood
 * @param phaseTransfer whether the child changes phase in this cycle
 * @param mustAttend whether the social worker must attend, whoever may see that
 * @param holders the people to whom the review belongs, in the part of a practitioner or team;
 *     otherwise null
 */
record ListedReview(
        AnnualReview review,
        Sight sight,
        Cycle cycle,
        boolean preparesForAdulthood,
        boolean phaseTransfer,
        boolean mustAttend,
        Caseload.Holders holders) {

    /**
     * @param adulthoodFromAge age at which the borough starts preparing for adulthood before Year
     *     9; null if it does not start earlier
     */
    static ListedReview of(
            AnnualReview review,
            Sight sight,
            TermPeriod period,
            LocalDate today,
            Integer adulthoodFromAge) {
        Cycle cycle = sight.cycleOf(review, today);
        return new ListedReview(
                review,
                sight,
                cycle,
                review.plan()
                        .looksToAdulthoodOn(
                                TermListRules.lookedAtOn(cycle.meetBy(), period.firstDay()),
                                adulthoodFromAge),
                cycle.phaseTransfer().isPresent(),
                TermListRules.mustAttend(review.plan().involvement()),
                null);
    }

    /** Returns the same as part of somebody's list. */
    ListedReview of(Caseload.Holders theirs) {
        return new ListedReview(
                review, sight, cycle, preparesForAdulthood, phaseTransfer, mustAttend, theirs);
    }

    boolean isDueIn(TermPeriod period) {
        return TermListRules.isDue(cycle.meetBy(), period.lastDay());
    }
}
