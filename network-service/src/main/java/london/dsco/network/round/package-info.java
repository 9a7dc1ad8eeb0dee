/** What this service does by itself every so often. */
package london.dsco.network.round;
