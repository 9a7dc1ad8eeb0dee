/**
 * The DSCO on panels about a request: the capacity in which they sat, what they said and what they
 * decided. The DSCO decides on panels that assure advice. On others they contribute: they neither
 * commission services nor decide who is eligible.
 */
package london.dsco.advice.panel;
