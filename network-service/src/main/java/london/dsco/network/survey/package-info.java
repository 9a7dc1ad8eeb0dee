/**
 * What those think whom a borough's DSCO works with: asked in surveys, answered by nobody who could
 * be known.
 */
package london.dsco.network.survey;
