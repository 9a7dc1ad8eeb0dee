/**
 * How a review gets its day: the service asks the setting for one, and again if there is no answer;
 * the setting proposes one, and whoever runs reviews confirms it.
 */
package london.dsco.review.meetingdate;
