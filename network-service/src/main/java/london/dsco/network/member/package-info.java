/**
 * The members of the network: their posts and expertise, how to reach them if they wish, and what
 * they want to receive.
 */
package london.dsco.network.member;
