/**
 * The structured advice itself: what an author writes, and what makes it complete. It knows nothing
 * of the workflow.
 */
package london.dsco.advice.content;
