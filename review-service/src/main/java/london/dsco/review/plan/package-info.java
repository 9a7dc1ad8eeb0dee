/**
 * The register of plans: a plan, its status table, and who may see it. A plan always belongs to the
 * same child.
 */
package london.dsco.review.plan;
