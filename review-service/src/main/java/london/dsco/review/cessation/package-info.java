/** When an authority may cease to maintain a plan, and what ends with the plan. */
package london.dsco.review.cessation;
