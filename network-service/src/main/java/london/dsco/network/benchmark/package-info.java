/**
 * What boroughs see of each other's figures: published by quarter, frozen, and revised by number.
 */
package london.dsco.network.benchmark;
