/**
 * What the Designated Social Care Officer of a borough is for: asked about, approved and published.
 */
package london.dsco.network.statement;
