/**
 * Content checks: what a text should not say but does, and what it should say but leaves out. They
 * advise; the auditor judges. The rules are in {@code platform/checks}.
 */
package london.dsco.advice.check;
