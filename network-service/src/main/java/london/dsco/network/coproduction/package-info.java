/**
 * What a borough can and cannot decide together with families, what they said and what was done.
 */
package london.dsco.network.coproduction;
