/**
 * Practices of the network that help with a weak criterion of an audit: what network-service
 * published, as codes, and where to read the rest. None of it is about a child.
 */
package london.dsco.advice.practicehint;
