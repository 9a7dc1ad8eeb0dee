/** Which questions a member follows. Nobody else is told, and nobody counts: docs/adr/0038. */
package london.dsco.network.following;
