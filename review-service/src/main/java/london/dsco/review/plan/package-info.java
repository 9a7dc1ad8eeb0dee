/**
 * The register of plans: a plan, its status table, and who may see it. A plan belongs to one child
 * for good.
 */
package london.dsco.review.plan;
