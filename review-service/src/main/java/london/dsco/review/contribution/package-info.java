/**
 * Who took part in a review, and how: advice sent before the meeting, attendance, apologies, and
 * the contribution due from somebody who should attend but does not.
 */
package london.dsco.review.contribution;
