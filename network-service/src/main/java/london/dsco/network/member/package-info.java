/**
 * The members of the network: who they are by post, what they know, how to reach them where they
 * wish to be reached, and what they want to be sent.
 */
package london.dsco.network.member;
