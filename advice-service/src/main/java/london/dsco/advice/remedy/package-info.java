/**
 * How somebody sought redress in a case, from a complaint to the Tribunal, the result, and what the
 * authority learnt.
 */
package london.dsco.advice.remedy;
