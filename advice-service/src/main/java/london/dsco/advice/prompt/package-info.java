/** What a DSCO would ask an author, part by part of the advice. */
package london.dsco.advice.prompt;
