/** Whether an address is that of whoever gave it: one mail with a link that works once. */
package london.dsco.network.confirmation;
