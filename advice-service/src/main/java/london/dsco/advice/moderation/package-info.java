/**
 * Whether two designated social care officers (DSCO) grade alike: which audits are moderated, the
 * blind second score, what the two agreed, and how far they agree. Practice, not law: audits are
 * moderated and looked at again in Derby's audit framework. How many are is this service's choice.
 */
package london.dsco.advice.moderation;
