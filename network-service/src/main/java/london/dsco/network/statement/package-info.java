/**
 * What the Designated Social Care Officer of a borough is for: consulted on, approved and
 * published.
 */
package london.dsco.network.statement;
