/**
 * Disagreement and non-engagement: who did not agree or did not take part, about what, and what
 * they were offered when. It is evidence, and stops nothing: the advice is owed all the same.
 */
package london.dsco.advice.disagreement;
