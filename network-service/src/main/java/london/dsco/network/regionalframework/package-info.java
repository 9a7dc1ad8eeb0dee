/**
 * What boroughs agreed to do in the same way, principle by principle, and how far each has put it
 * into practice.
 */
package london.dsco.network.regionalframework;
