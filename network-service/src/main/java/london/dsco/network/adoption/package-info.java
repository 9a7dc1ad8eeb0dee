/**
 * Which boroughs adopted a practice: since when, what they do differently, what changed, and what
 * they would tell the next borough. An adoption is a paper of the borough that adopted the
 * practice.
 */
package london.dsco.network.adoption;
