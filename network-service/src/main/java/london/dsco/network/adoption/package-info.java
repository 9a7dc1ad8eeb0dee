/**
 * Which boroughs took a practice up: since when, what they do otherwise, what changed, and what
 * they would tell the next. An adoption is a paper of the borough that took it up.
 */
package london.dsco.network.adoption;
