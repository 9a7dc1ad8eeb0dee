/**
 * Whether two designated social care officers (DSCO) grade alike: which audits are moderated, the
 * blind second score, what the two agreed, and how far they agree. Practice, not law: domain
 * practice of the council whose advice went from 2% to 55% good or outstanding, and of Derby's
 * audit framework.
 */
package london.dsco.advice.moderation;
