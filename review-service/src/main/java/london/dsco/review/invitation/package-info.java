/**
 * Who is invited to the meeting of a review, and why: the closed list of invitees, who must be
 * there by the child's status, the notice of two weeks, and the duty inbox for children without a
 * worker.
 */
package london.dsco.review.invitation;
