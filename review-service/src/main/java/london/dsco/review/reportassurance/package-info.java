/** Quality assurance of social care's reports: audits by another person, return and sign-off. */
package london.dsco.review.reportassurance;
