/**
 * The front door: how a request came in, where it goes and by when, the child's level of need, and
 * how social care's involvement changes. Team managers decide. A DSCO does not decide about
 * eligibility.
 */
package london.dsco.advice.triage;
