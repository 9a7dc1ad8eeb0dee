/**
 * Invitations to the meeting of a review, and the reasons for them: the closed list of invitees,
 * who must attend given the child's status, the two weeks' notice, and the duty inbox for children
 * without a worker.
 */
package london.dsco.review.invitation;
