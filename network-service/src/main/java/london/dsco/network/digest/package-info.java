/** News for a member: answers to questions that they follow, and papers of other boroughs. */
package london.dsco.network.digest;
