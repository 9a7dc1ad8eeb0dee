package london.dsco.advice.practicehint;

/** The kind of thing that a practice reports. */
public enum PracticeKind {
    GOOD_PRACTICE,
    /** A barrier. */
    BARRIER,
    LEARNING
}
