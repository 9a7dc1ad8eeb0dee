/** Quality assurance of social care reports: audits by another person, return and sign-off. */
package london.dsco.review.reportassurance;
