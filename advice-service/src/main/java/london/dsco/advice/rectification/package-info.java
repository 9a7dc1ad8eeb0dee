/**
 * Claims that a record is wrong, and what the authority did about them: UK GDPR Art 16. Particulars
 * of the child are corrected here. Advice that was sent is corrected by sending a new version,
 * which the answer names.
 */
package london.dsco.advice.rectification;
