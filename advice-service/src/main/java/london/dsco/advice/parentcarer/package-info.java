/**
 * Whether a parent who cares for a disabled child was offered an assessment of their own, and the
 * result: Children Act 1989 s17ZD. The timeline keeps every offer, because the authority must be
 * able to show that it made one.
 */
package london.dsco.advice.parentcarer;
