/**
 * The views of the people with whom a borough's DSCO works: surveys whose answers cannot be linked
 * to anybody.
 */
package london.dsco.network.survey;
