/** A plan that passes from one borough to the next when the child or young person moves: reg 15. */
package london.dsco.review.transfer;
