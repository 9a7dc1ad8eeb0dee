/**
 * What the people that a borough's DSCO works with think: surveys whose answers cannot be linked to
 * anybody.
 */
package london.dsco.network.survey;
