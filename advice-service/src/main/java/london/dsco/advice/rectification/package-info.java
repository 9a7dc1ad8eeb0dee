/**
 * What somebody says is wrong in a record, and what the authority did about it: UK GDPR Art 16.
 * Particulars of the child are corrected here; advice that was sent is corrected by sending a new
 * version, and this names it.
 */
package london.dsco.advice.rectification;
