/**
 * Agreements between boroughs about children who cross a boundary: who commissions, who assesses,
 * who pays. Only the parties can read an agreement.
 */
package london.dsco.network.agreement;
