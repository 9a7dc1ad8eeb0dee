/** When an authority may cease to maintain a plan, and what ends with it. */
package london.dsco.review.cessation;
