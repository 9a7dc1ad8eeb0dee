/**
 * What boroughs are shown of each other: published quarter by quarter, frozen, revised by number.
 */
package london.dsco.network.benchmark;
