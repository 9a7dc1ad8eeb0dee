package london.dsco.review.termlist;

import java.time.LocalDate;
import london.dsco.domain.Involvement;

/**
 * Which reviews are in the list of a term, and what is marked. At least two weeks before each term,
 * the authority sends a list to the heads of schools and colleges, to health and to social care. It
 * names the children and young people whose plan must be reviewed in that term, and says which
 * reviews must focus on transition and preparing for adulthood (SEND Code of Practice 2015, 9.172).
 * All dates are London dates.
 */
final class TermListRules {

    static final String CITATION = "SEND Code of Practice 2015, 9.172";

    private static final int WEEKS_BEFORE_TERM = 2;

    private TermListRules() {}

    /** Returns the last day to send the list of a term that begins on a day. */
    static LocalDate listBy(LocalDate firstDay) {
        return firstDay.minusWeeks(WEEKS_BEFORE_TERM);
    }

    /**
     * Returns whether an open review is in a list: its meeting must be held by the end of the days
     * that count towards the term. A review that should have met earlier is still due. The date of
     * a meeting makes no difference, so that those who may not see it learn nothing from the list.
     *
     * @param meetBy the last day for a meeting whose decision is in time
     * @param lastDay the last day that counts towards the term
     */
    static boolean isDue(LocalDate meetBy, LocalDate lastDay) {
        return !meetBy.isAfter(lastDay);
    }

    /**
     * Returns the day for which a review in a list is assessed: the last day for its meeting or, if
     * that was before the term, the first day of the term.
     */
    static LocalDate lookedAtOn(LocalDate meetBy, LocalDate firstDay) {
        return meetBy.isBefore(firstDay) ? firstDay : meetBy;
    }

    /**
     * Returns whether the social worker must attend. By the suite's practice they attend for a
     * child with a child protection plan.
     */
    static boolean mustAttend(Involvement involvement) {
        return involvement == Involvement.CP;
    }
}
