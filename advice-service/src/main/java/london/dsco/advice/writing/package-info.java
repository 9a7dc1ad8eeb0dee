/**
 * Writing the advice: the working text, which only its author changes, and the versions submitted.
 */
package london.dsco.advice.writing;
