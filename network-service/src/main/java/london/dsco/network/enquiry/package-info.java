/**
 * Enquiries from a health partner to the DSCO of a borough, or from a DSCO to a health partner. An
 * enquiry goes to the one post that represents the borough, and only the two can read it.
 */
package london.dsco.network.enquiry;
