package london.dsco.network.practice;

/** What an entry of the library tells. */
public enum PracticeType {
    GOOD_PRACTICE,
    /** What stood in the way. */
    BARRIER,
    LEARNING
}
