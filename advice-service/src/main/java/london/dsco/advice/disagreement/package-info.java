/**
 * Disagreement and non-engagement: who did not agree or did not take part, about what, and what
 * they were offered when. This is evidence; it does not end the duty to give advice.
 */
package london.dsco.advice.disagreement;
