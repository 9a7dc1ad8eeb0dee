package london.dsco.network.practice;

/** The type of an entry in the library. */
public enum PracticeType {
    GOOD_PRACTICE,
    /** What got in the way. */
    BARRIER,
    LEARNING
}
