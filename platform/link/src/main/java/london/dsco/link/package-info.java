/**
 * Access without an access token: unguessable secrets of which only a hash is stored, and keys for
 * tokens that are not stored at all. It works only with values: each service decides what its links
 * open, for whom and for how long, and stores them itself.
 */
package london.dsco.link;
