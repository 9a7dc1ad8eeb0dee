/**
 * What a social care report to an annual review asks for: the region's versions and a borough's
 * own.
 */
package london.dsco.review.reporttemplate;
