package london.dsco.advice.practicehint;

/** The kind of thing that a practice reports. */
public enum PracticeKind {
    GOOD_PRACTICE,
    /** What stood in the way. */
    BARRIER,
    LEARNING
}
