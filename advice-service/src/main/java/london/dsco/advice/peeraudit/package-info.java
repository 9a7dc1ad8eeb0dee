/**
 * A blind audit by another borough, which receives a redacted copy and returns a grade. That
 * borough learns neither who the child is nor which borough asked. This is practice, not law; see
 * docs/adr/0022.
 */
package london.dsco.advice.peeraudit;
