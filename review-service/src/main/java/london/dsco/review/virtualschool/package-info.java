/**
 * Which virtual school is responsible for a child, and how to reach it: that of the authority that
 * looks after the child, wherever they live, or of the borough for a child with a child in need or
 * child protection plan.
 */
package london.dsco.review.virtualschool;
