/**
 * The changes that practices brought, where they began and where others adopted them, for those who
 * evaluate them. Only the time and the difference between two figures are computed.
 */
package london.dsco.network.impact;
