/**
 * What happened to requests for advice and to annual reviews, one row for each event; every figure
 * starts here.
 */
package london.dsco.network.fact;
