/**
 * The facts about requests for advice and annual reviews, one row for each event. Every figure
 * starts here.
 */
package london.dsco.network.fact;
