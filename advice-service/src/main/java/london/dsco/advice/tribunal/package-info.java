/**
 * The SEND Tribunal's recommendations about social care, and the authority's answers within five
 * weeks.
 */
package london.dsco.advice.tribunal;
