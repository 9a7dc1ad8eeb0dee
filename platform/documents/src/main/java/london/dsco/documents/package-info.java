/**
 * A document that is composed once of a few kinds of block, and drawn in several forms. What stands
 * in it is decided by the service that composes it.
 */
package london.dsco.documents;
