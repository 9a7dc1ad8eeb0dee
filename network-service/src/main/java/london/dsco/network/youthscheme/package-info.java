/** Schemes in which young people help one another and speak for others: buddies and champions. */
package london.dsco.network.youthscheme;
