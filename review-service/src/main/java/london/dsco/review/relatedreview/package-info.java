/**
 * A child's other reviews beside the annual review: when each is due and by which authority, and
 * which could be one meeting.
 */
package london.dsco.review.relatedreview;
