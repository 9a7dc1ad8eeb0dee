/**
 * Questions to the designated social care officer (DSCO) that need no meeting, and how soon they
 * are answered. Practice, not law. The SEN team cannot see them.
 */
package london.dsco.advice.query;
