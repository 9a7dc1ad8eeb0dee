/**
 * Confirms that an address belongs to the person who gave it: one email with a code that works
 * once.
 */
package london.dsco.network.confirmation;
