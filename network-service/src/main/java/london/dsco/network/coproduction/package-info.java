/**
 * What a borough can decide together with families and what it cannot, what they said and what was
 * done.
 */
package london.dsco.network.coproduction;
