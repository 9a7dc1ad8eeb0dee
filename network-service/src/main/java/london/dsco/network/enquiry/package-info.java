/**
 * What a health partner asks the DSCO of a borough, and a DSCO a health partner. It goes to the one
 * post that answers for the borough, and only the two can read it.
 */
package london.dsco.network.enquiry;
