/**
 * What practices changed, where they began and where others adopted them, for those who evaluate
 * them. The only things computed are the time and the difference between two figures.
 */
package london.dsco.network.impact;
