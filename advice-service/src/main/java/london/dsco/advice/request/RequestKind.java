package london.dsco.advice.request;

/** The purpose of the advice. */
public enum RequestKind {
    /** A first needs assessment: Children and Families Act 2014 s36. */
    NEEDS_ASSESSMENT,
    /** A reassessment of a child or young person with a plan: s44(2). */
    REASSESSMENT
}
