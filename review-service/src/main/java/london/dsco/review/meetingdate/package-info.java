/**
 * How a review gets its day: the setting is asked for one and asked again while it is silent, it
 * proposes one, and whoever runs reviews confirms it.
 */
package london.dsco.review.meetingdate;
