/**
 * The structured advice itself: what an author writes, and what makes it complete. It does not
 * depend on the workflow.
 */
package london.dsco.advice.content;
