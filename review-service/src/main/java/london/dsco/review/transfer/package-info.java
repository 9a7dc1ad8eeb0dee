/**
 * The transfer of a plan from one borough to the next when the child or young person moves: reg 15.
 */
package london.dsco.review.transfer;
