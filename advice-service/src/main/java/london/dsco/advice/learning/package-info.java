/**
 * What a case teaches beyond itself, by theme, in words that name nobody, and which board heard it.
 * The DSCO takes learning from cases to boards; a board learns nothing about a child.
 */
package london.dsco.advice.learning;
