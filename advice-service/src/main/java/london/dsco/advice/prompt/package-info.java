/** The questions that a DSCO would ask an author, for each part of the advice. */
package london.dsco.advice.prompt;
