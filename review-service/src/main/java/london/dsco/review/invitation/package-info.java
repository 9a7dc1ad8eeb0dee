/**
 * Who is invited to the meeting of a review, and why: the closed list of invitees, who must be
 * there given the child's status, the two weeks' notice, and the duty inbox for children without a
 * worker.
 */
package london.dsco.review.invitation;
