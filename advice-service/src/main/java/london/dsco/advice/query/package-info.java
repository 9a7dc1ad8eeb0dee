/**
 * Questions to the designated social care officer (DSCO) that need no meeting, and how soon they
 * are answered. This is practice, not law. The SEN team cannot see them.
 */
package london.dsco.advice.query;
