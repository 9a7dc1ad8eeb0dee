/**
 * How somebody sought redress in a case, from a complaint to the Tribunal, what came of it and what
 * the authority learnt.
 */
package london.dsco.advice.remedy;
