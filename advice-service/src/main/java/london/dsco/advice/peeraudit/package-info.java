/**
 * A blind audit by another borough: a redacted copy goes there, and a grade comes back. The other
 * borough learns neither who the child is nor which borough asked. Practice, not law; see
 * docs/adr/0022.
 */
package london.dsco.advice.peeraudit;
