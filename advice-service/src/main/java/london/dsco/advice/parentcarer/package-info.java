/**
 * Whether a parent who cares for a disabled child was offered an assessment of their own, and what
 * became of it: Children Act 1989 s17ZD. The timeline keeps every offer, because an authority that
 * offered has to be able to show it.
 */
package london.dsco.advice.parentcarer;
