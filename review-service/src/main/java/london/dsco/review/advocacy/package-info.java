/**
 * Who speaks for a child that lives at a residential school all year: whether an advocate was
 * offered, and what came of it.
 */
package london.dsco.review.advocacy;
