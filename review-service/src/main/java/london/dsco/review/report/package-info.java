/**
 * The report that social care gives to an annual review (regulation 20(4)): working text, versions,
 * and when the setting was sent it.
 */
package london.dsco.review.report;
