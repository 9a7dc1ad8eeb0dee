/**
 * A blind audit by another borough: a redacted copy goes there, and a grade comes back. The other
 * borough learns neither the child nor the borough. Practice, not law; see docs/adr/0022.
 */
package london.dsco.advice.peeraudit;
