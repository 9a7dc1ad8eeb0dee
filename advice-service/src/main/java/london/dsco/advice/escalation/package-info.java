/**
 * Matters raised with the designated social care officer (DSCO) about a request, and how soon the
 * DSCO answers. This is practice, not law. The manager is accountable for the timeliness of advice;
 * the DSCO hears of it only here.
 */
package london.dsco.advice.escalation;
