/**
 * The structured advice itself: what an author writes, and what makes it complete. Knows nothing of
 * workflow.
 */
package london.dsco.advice.content;
