/**
 * Redress in a case, from a complaint to the Tribunal: how somebody sought it, the result, and what
 * the authority learnt.
 */
package london.dsco.advice.remedy;
