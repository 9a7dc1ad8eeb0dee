package london.dsco.review.relatedreview;

import java.time.LocalDate;

/**
 * By when the next review is to be held.
 *
 * @param by the last day on which it is in time
 * @param citation the law or practice behind it
 */
record NextDue(LocalDate by, Basis basis, String citation) {}
