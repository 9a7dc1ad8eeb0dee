/**
 * The lists of reviews due in a term: who is told what by when, as it stands and as it was sent.
 */
package london.dsco.review.termlist;
