/**
 * Emails that tell a member that an enquiry or a report is waiting for them, or that their enquiry
 * was answered.
 */
package london.dsco.network.notice;
