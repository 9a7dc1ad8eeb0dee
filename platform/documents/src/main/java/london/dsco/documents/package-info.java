/**
 * A document that is composed once from a few kinds of block, and drawn in several forms. The
 * service that composes it decides its content.
 */
package london.dsco.documents;
