package london.dsco.advice.practicehint;

/** What a practice tells. */
public enum PracticeKind {
    GOOD_PRACTICE,
    /** What stood in the way. */
    BARRIER,
    LEARNING
}
