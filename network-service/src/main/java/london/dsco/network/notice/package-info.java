/**
 * Mails that tell a member that an enquiry or a report waits for them, or that their enquiry was
 * answered.
 */
package london.dsco.network.notice;
