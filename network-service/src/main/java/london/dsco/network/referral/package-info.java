/** Which reports go to which boards and committees, by when, and whether they were considered. */
package london.dsco.network.referral;
