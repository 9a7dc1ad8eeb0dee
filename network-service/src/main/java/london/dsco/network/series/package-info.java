/** Series of meetings and what they are for: docs/adr/0041. */
package london.dsco.network.series;
