/**
 * Moves of children and young people that social care tells the special educational needs team of
 * before they happen, and the early review that such a move asks for.
 */
package london.dsco.review.placementmove;
