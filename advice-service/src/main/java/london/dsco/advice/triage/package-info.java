/**
 * The front door: how a request came in, where it goes and by when, the child's level of need, and
 * how social care knows the child as that changes. Team managers decide; a DSCO takes no decision
 * about eligibility.
 */
package london.dsco.advice.triage;
