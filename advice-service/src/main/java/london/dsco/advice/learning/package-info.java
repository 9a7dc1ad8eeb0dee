/**
 * Lessons from cases, by theme, in words that name nobody, and which board heard each. The DSCO
 * takes these lessons to boards; a board learns nothing about a child.
 */
package london.dsco.advice.learning;
