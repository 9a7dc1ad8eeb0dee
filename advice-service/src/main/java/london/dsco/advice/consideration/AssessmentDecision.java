package london.dsco.advice.consideration;

/** The authority's decision: Children and Families Act 2014 s36(3). */
public enum AssessmentDecision {
    ASSESS,
    NOT_ASSESS
}
