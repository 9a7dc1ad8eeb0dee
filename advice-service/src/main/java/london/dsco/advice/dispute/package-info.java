/**
 * What two boroughs disagree on about one case, and how that ended. Both see it, without the child;
 * the case itself stays closed to the other borough unless it is shared.
 */
package london.dsco.advice.dispute;
