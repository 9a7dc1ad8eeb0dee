/**
 * Moves of children and young people that social care reports to the special educational needs team
 * before they happen, and the early review that a move suggests.
 */
package london.dsco.review.placementmove;
