package london.dsco.review.termlist;

import java.time.LocalDate;
import london.dsco.domain.Involvement;

/**
 * Which reviews stand in the list of a term, and what is marked. At least two weeks before each
 * term the authority gives the heads of schools and colleges, health and social care a list of the
 * children and young people whose plan must be reviewed in it, and says which reviews must focus on
 * transition and preparing for adulthood (SEND Code of Practice 2015, 9.172). All dates are London
 * dates.
 */
final class TermListRules {

    static final String CITATION = "SEND Code of Practice 2015, 9.172";

    private static final int WEEKS_BEFORE_TERM = 2;

    private TermListRules() {}

    /** The last day to send the list of a term that begins on a day. */
    static LocalDate listBy(LocalDate firstDay) {
        return firstDay.minusWeeks(WEEKS_BEFORE_TERM);
    }

    /**
     * Whether a review that is not complete stands in a list: its meeting has to be held by the end
     * of the days that count towards the term. One that should have met before is still owed. When
     * a meeting is set makes no difference, so that those who may not see it learn nothing from the
     * list.
     *
     * @param meetBy the last day for a meeting whose decision is in time
     * @param lastDay the last day that counts towards the term
     */
    static boolean isDue(LocalDate meetBy, LocalDate lastDay) {
        return !meetBy.isAfter(lastDay);
    }

    /**
     * The day for which a review in a list is looked at: the last one for its meeting, and of one
     * that is still owed from before, the first of the term.
     */
    static LocalDate lookedAtOn(LocalDate meetBy, LocalDate firstDay) {
        return meetBy.isBefore(firstDay) ? firstDay : meetBy;
    }

    /**
     * A child with a child protection plan: their social worker attends, by the suite's practice.
     */
    static boolean mustAttend(Involvement involvement) {
        return involvement == Involvement.CP;
    }
}
