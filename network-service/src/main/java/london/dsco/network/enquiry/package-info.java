/**
 * What a health partner asks the DSCO of a borough, and a DSCO a health partner: it goes to the one
 * post that answers for the borough, and is read by the two alone.
 */
package london.dsco.network.enquiry;
