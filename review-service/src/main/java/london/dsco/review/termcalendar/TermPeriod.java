package london.dsco.review.termcalendar;

import java.time.LocalDate;

/**
 * The days that count towards a term. They run from its first day to the day before the next term
 * begins, so that a review due in the holidays is in the list of the term before them.
 *
 * @param firstDay of the term
 * @param lastDay last day before the next term
 */
public record TermPeriod(Term term, LocalDate firstDay, LocalDate lastDay) {}
