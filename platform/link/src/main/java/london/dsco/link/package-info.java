/**
 * What opens without an access token: secrets that nobody can guess, of which only a hash is kept,
 * and keys for tokens that are not kept at all. It has only values: each service decides what its
 * links open, for whom and for how long, and stores them itself.
 */
package london.dsco.link;
