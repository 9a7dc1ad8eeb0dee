/**
 * Practices of the network that help with a weak criterion of an audit: what network-service told,
 * in codes, and where a reader finds the rest. Nothing in it is about a child.
 */
package london.dsco.advice.practicehint;
