/** What this service does regularly without being asked. */
package london.dsco.network.round;
