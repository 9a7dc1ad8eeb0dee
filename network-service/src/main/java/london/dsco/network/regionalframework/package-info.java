/**
 * Frameworks of what boroughs agreed to do in the same way, principle by principle, and how far
 * each borough has put them into practice.
 */
package london.dsco.network.regionalframework;
