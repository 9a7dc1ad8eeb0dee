/** Schemes in which young people help each other and speak for others: buddies and champions. */
package london.dsco.network.youthscheme;
