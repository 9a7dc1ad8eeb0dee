/**
 * What the SEND Tribunal recommends about social care, and how the authority answers within five
 * weeks.
 */
package london.dsco.advice.tribunal;
