/**
 * Moderation, which shows whether two designated social care officers (DSCO) grade alike: which
 * audits are moderated, the blind second score, what the two agreed, and how far they agree. This
 * is practice, not law: Derby's audit framework has audits moderated and looked at again. How many
 * are moderated is this service's choice.
 */
package london.dsco.advice.moderation;
