/**
 * Who took part in a review, and how: advice sent before the meeting, who came, who sent apologies,
 * and the contribution that somebody who has to be there owes when they do not come.
 */
package london.dsco.review.contribution;
