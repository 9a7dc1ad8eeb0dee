/**
 * What boroughs agreed to do alike, principle by principle, and how far each of them has put it
 * into practice.
 */
package london.dsco.network.regionalframework;
