/**
 * The questions that a member follows. Nobody else can see this, and nothing counts it:
 * docs/adr/0038.
 */
package london.dsco.network.following;
