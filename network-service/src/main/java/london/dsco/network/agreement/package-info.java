/**
 * What boroughs agree among themselves about children who cross a boundary: who commissions, who
 * assesses, who pays. It is for its parties alone.
 */
package london.dsco.network.agreement;
