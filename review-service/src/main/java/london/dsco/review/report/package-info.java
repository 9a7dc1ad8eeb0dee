/**
 * The report that social care gives to an annual review (regulation 20(4)): working text, versions,
 * and when it was sent to the setting.
 */
package london.dsco.review.report;
