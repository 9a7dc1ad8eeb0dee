package london.dsco.advice.plantext;

/** The change to a line between the advice and the plan. */
public enum Change {
    /** The same words in the same section; case, spaces and punctuation do not count. */
    KEPT,
    /** Only in the plan. */
    ADDED,
    /** Only in the advice. */
    DROPPED,
    /** In both, with different words or in a different section. */
    CHANGED
}
