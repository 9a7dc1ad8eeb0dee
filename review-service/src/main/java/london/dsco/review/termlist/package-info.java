/** The lists of reviews due in a term: who gets what by when, as of today and as it was sent. */
package london.dsco.review.termlist;
