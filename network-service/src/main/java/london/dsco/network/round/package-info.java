/** The regular work that this service does unasked. */
package london.dsco.network.round;
