/**
 * The templates of social care's report to an annual review: the region's versions and a borough's
 * own.
 */
package london.dsco.review.reporttemplate;
