/**
 * What practices changed, where they began and where they were taken up, for those who evaluate
 * them. Nothing is computed but the time between two figures and their difference.
 */
package london.dsco.network.impact;
