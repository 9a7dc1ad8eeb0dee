/**
 * A child's other reviews beside the annual review: when each is due, the source of that date, and
 * which of them could be one meeting.
 */
package london.dsco.review.relatedreview;
