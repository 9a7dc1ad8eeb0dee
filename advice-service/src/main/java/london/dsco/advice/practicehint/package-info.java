/**
 * Practices of the network that help with a weak criterion of an audit: the codes that
 * network-service published, and where to read the rest. None of it is about a child.
 */
package london.dsco.advice.practicehint;
