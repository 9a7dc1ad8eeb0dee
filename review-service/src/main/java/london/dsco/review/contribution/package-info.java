/**
 * Who took part in a review, and how: advice sent before the meeting, who came, who sent apologies,
 * and the contribution that is due from somebody who should attend but does not.
 */
package london.dsco.review.contribution;
