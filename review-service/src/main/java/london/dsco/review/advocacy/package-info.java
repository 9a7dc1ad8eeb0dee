/**
 * Advocacy for a child who lives at a residential school all year: whether an advocate was offered,
 * and the answer.
 */
package london.dsco.review.advocacy;
