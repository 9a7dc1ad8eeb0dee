/**
 * The statement of what a borough's Designated Social Care Officer is for: consulted on, approved
 * and published.
 */
package london.dsco.network.statement;
