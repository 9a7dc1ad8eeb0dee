/**
 * Quality assurance of submitted advice: a manager authorises its provision, a DSCO audits it, and
 * returns it or signs it off.
 */
package london.dsco.advice.assurance;
