/**
 * Documents that are composed once, from a few kinds of block, and drawn in several formats. The
 * service that composes a document decides its content.
 */
package london.dsco.documents;
