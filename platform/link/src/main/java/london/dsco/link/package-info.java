/**
 * What opens something without an access token: secrets that nobody can guess, of which only a hash
 * is kept, and keys for tokens that are not kept at all. Values alone: each service says what its
 * links open, for whom and how long, and keeps them itself.
 */
package london.dsco.link;
