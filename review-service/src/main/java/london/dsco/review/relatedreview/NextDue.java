package london.dsco.review.relatedreview;

import java.time.LocalDate;

/**
 * When the next review is due.
 *
 * @param by the last day on which it is in time
 * @param citation the law or practice behind it
 */
record NextDue(LocalDate by, Basis basis, String citation) {}
