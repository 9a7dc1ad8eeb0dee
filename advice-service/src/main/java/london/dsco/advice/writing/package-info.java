/**
 * Writing the advice: the working text, which only its author changes, and the submitted versions.
 */
package london.dsco.advice.writing;
