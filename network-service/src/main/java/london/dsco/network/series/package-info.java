/** Series of meetings and their terms of reference: docs/adr/0041. */
package london.dsco.network.series;
